import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scorePairs } from '../../src/language/fast/cells.ts';
import type { Lexicon } from '../../src/language/fast/lexicon.ts';
import { loadFast } from '../../src/language/fast/load-fast.ts';
import type { TagModel } from '../../src/language/fast/tag.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { writePack } from '../write-pack.ts';
import { nameGum } from './gum-names.ts';
import { jackknife, tagsOf } from './jackknife.ts';
import { learnFeats } from './learn-feats.ts';
import type { Learnt } from './learnt.ts';
import { makeCells } from './make-cells.ts';
import { withNoise } from './noise.ts';
import { readClusters } from './read-clusters.ts';
import { addUner } from './read-names.ts';
import { scoreTags, scoreTrees } from './score.ts';
import { scoreDev } from './score-analyser.ts';
import { giveTags, type Kept, learn } from './stages.ts';
import { learnNameLexicon, trainNames } from './train-names.ts';
import { learnArcs, listLabels, type ParserLearnt, type Tagged, trainParser } from './train-parser.ts';
import { learnLexicon, listTags, tagKeysOf, trainTagger } from './train-tagger.ts';
import { readSilver, readTraining, readTreebank } from './treebank.ts';

// Makes models/fast.bin: `MUSTER_GOLD=… node scripts/run-ts.mjs training/fast/train.ts [--silver FILE] [--clusters FILE]
// [FOLDER]`. The silver is what the nets say of open news text (training/neural/silver.py), from which tagger and parser learn too; the
// clusters (cluster-words.py) are words that stand in like places, for the names. In FOLDER, where it is given, finished
// stages are kept, and those found there are not trained again.

/** Buckets of four cells for each table: these decide the size of the file. */
const buckets = { tag: 45_000, move: 60_000, label: 30_000, name: 25_000 };
const passes = { fold: 2, tag: 9, parse: 11, name: 6 };

const { values: options, positionals } = parseArgs({
  options: { silver: { type: 'string' }, clusters: { type: 'string' } },
  allowPositionals: true,
});
const kept: Kept = positionals[0] ?? null;
const started = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);

const sentences = readTraining();
const missed = addUner(sentences, 'uner-ewt/en_ewt-ud-train.OLD-2022-12-02.iob2');
const dev = readTreebank('ud-ewt/en_ewt-ud-dev.conllu');
for (const sentence of sentences) if (sentence.document.startsWith('GUM_')) nameGum(sentence);
const silver = options.silver === undefined ? [] : readSilver(options.silver);
const tags = listTags(sentences);
const labels = listLabels(sentences);
const lexicon = learnLexicon(sentences, tags);
say(
  `${sentences.length} sentences, ${missed} of them without names, and ${silver.length} that nets labelled; ${tags.length} tags, ${labels.length} labels`,
);

const tagLearnt = learn(kept, 'tag', () =>
  trainTagger([...sentences, ...silver], tags, lexicon, {
    passes: passes.tag,
    seed: 1,
    keep: buckets.tag,
    each: (pass, model) => say(`tagger, pass ${pass + 1}: ${pass < 2 ? '' : scoreTags(dev, tags, model)}`),
  }),
);
const keysOfTags = tagKeysOf(tags);
const tagger: TagModel = { lexicon, scorer: scorePairs(makeCells(tagLearnt, buckets.tag)), ...keysOfTags };
say(`tagger as written: ${scoreTags(dev, tags, tagger)}`);
const written = withNoise(sentences, seededRandom(7));
const given = giveTags(kept, 'given', () =>
  jackknife(sentences, written, tags, lexicon, {
    folds: 4,
    passes: passes.fold,
    seed: 11,
    each: (fold) => say(`tags for training, fold ${fold + 1}`),
  }),
);
const tagged = written.map((sentence, k): Tagged => ({ sentence, tags: given[k] as Uint8Array }));
const silverTagged = withNoise(silver, seededRandom(8)).map((sentence) => ({
  sentence,
  tags: tagsOf(sentence, tagger),
}));
const arcs = learnArcs(tagged, labels, keysOfTags);
const parserLearnt = (): ParserLearnt =>
  trainParser([...tagged, ...silverTagged], labels, arcs, keysOfTags, {
    passes: passes.parse,
    seed: 4,
    keep: { moves: buckets.move, labels: buckets.label },
    each: (pass, model) => say(`parser, pass ${pass + 1}: ${scoreTrees(dev, labels, tagger, model)}`),
  });
let trained: ParserLearnt | null = null;
const moveLearnt = learn(kept, 'move', () => (trained ??= parserLearnt()).moves);
const labelLearnt = learn(kept, 'label', () => (trained ??= parserLearnt()).labels);
const clusters = readClusters(options.clusters ?? null);
const nameLexicon = learnNameLexicon(tagged);
const nameLearnt = learn(kept, 'name', () =>
  trainNames(tagged, nameLexicon, clusters, keysOfTags, {
    passes: passes.name,
    seed: 5,
    keep: buckets.name,
    each: (pass) => say(`names, pass ${pass + 1}`),
  }),
);
const feats = learnFeats(sentences, tags, labels, keysOfTags);

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
      ...(silver.length === 0 ? [] : ['open news text as the nets label it (training/neural/silver-text.ts)']),
    ],
  },
  {
    lists: JSON.stringify({ tags, labels, feats: feats.values }),
    ...lexiconOf('tag', lexicon),
    ...cellsOf('tag', tagLearnt, buckets.tag),
    ...cellsOf('move', moveLearnt, buckets.move),
    ...lexiconOf('label', arcs),
    ...cellsOf('label', labelLearnt, buckets.label),
    ...lexiconOf('name', nameLexicon),
    ...cellsOf('name', nameLearnt, buckets.name),
    'cluster-forms': clusters.forms,
    'cluster-numbers': clusters.clusters,
    'feats-keys': feats.keys,
    'feats-slots': feats.slots,
  },
);
say(`${path}: ${statSync(path).size} bytes`);
for (const line of scoreDev(loadFast(readFileSync(path)))) say(line);
