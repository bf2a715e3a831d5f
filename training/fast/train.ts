import { readFileSync, statSync } from 'node:fs';
import type { Lexicon } from '../../src/language/fast/lexicon.ts';
import { loadFast } from '../../src/language/fast/load-fast.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { writePack } from '../write-pack.ts';
import { jackknife } from './jackknife.ts';
import { learnFeats } from './learn-feats.ts';
import type { Learnt } from './learnt.ts';
import { makeCells } from './make-cells.ts';
import { withNoise } from './noise.ts';
import { addUner } from './read-names.ts';
import { scoreDev } from './score-analyser.ts';
import { learnNameLexicon, trainNames } from './train-names.ts';
import { learnArcs, listLabels, trainParser } from './train-parser.ts';
import { learnLexicon, listTags, tagKeysOf, trainTagger } from './train-tagger.ts';
import { readTraining } from './treebank.ts';

// Makes models/fast.bin: `MUSTER_GOLD=… node scripts/run-ts.mjs training/fast/train.ts`.

/** Buckets of four cells for each table: these decide the size of the file. */
const buckets = { tag: 45_000, move: 56_000, label: 30_000, name: 18_000 };
const passes = { fold: 2, tag: 7, parse: 10, name: 8 };

const started = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);

const sentences = readTraining();
const missed = addUner(sentences, 'uner-ewt/en_ewt-ud-train.OLD-2022-12-02.iob2');
const tags = listTags(sentences);
const labels = listLabels(sentences);
const lexicon = learnLexicon(sentences, tags);
say(`${sentences.length} sentences, ${missed} of them without names; ${tags.length} tags, ${labels.length} labels`);

const tagLearnt = trainTagger(sentences, tags, lexicon, {
  passes: passes.tag,
  seed: 1,
  keep: buckets.tag,
  each: (pass) => say(`tagger, pass ${pass + 1}`),
});
const keysOfTags = tagKeysOf(tags);
const written = withNoise(sentences, seededRandom(2));
const tagged = jackknife(sentences, written, tags, lexicon, {
  folds: 4,
  passes: passes.fold,
  seed: 3,
  keep: buckets.tag,
  each: (fold) => say(`tags for training, fold ${fold + 1}`),
});
const arcs = learnArcs(tagged, labels, keysOfTags);
const parserLearnt = trainParser(tagged, labels, arcs, keysOfTags, {
  passes: passes.parse,
  seed: 4,
  keep: { moves: buckets.move, labels: buckets.label },
  each: (pass) => say(`parser, pass ${pass + 1}`),
});
const nameLexicon = learnNameLexicon(tagged);
const nameLearnt = trainNames(tagged, nameLexicon, keysOfTags, {
  passes: passes.name,
  seed: 5,
  keep: buckets.name,
  each: (pass) => say(`names, pass ${pass + 1}`),
});
const feats = learnFeats(tagged, tags, keysOfTags);

const cellsOf = (name: string, learnt: Learnt, size: number): Record<string, ArrayBufferView> => {
  const { marks, weights } = makeCells(learnt, size);
  return { [`${name}-marks`]: marks, [`${name}-weights`]: weights };
};
const lexiconOf = (name: string, { keys, lists, starts, classes }: Lexicon): Record<string, ArrayBufferView> => ({
  [`${name}-forms`]: keys,
  [`${name}-lists`]: lists,
  [`${name}-starts`]: starts,
  [`${name}-classes`]: classes,
});
const path = 'models/fast.bin';
writePack(
  path,
  {
    profile: 'fast',
    licence: 'CC BY-SA 4.0',
    trainedOn: [
      'UD English EWT (CC BY-SA 4.0)',
      'the openly licensed documents of UD English GUM (training/open-gum.ts)',
      'UNER English EWT (CC BY-SA 4.0)',
    ],
  },
  {
    lists: JSON.stringify({ tags, labels, feats: feats.values }),
    ...lexiconOf('tag', lexicon),
    ...cellsOf('tag', tagLearnt, buckets.tag),
    ...cellsOf('move', parserLearnt.moves, buckets.move),
    ...lexiconOf('label', arcs),
    ...cellsOf('label', parserLearnt.labels, buckets.label),
    ...lexiconOf('name', nameLexicon),
    ...cellsOf('name', nameLearnt, buckets.name),
    'feats-keys': feats.keys,
    'feats-slots': feats.slots,
  },
);
say(`${path}: ${statSync(path).size} bytes`);
for (const line of scoreDev(loadFast(readFileSync(path)))) say(line);
