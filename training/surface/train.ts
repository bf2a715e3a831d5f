import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestOfThree } from '../../src/language/surface/linear-model.ts';
import { loadSegmenter } from '../../src/language/surface/segmenter.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { isOpenGum } from '../open-gum.ts';
import { writePack } from '../write-pack.ts';
import { findSplitRuns } from './find-split-runs.ts';
import { gatherCuts, gatherEnds, noExamples } from './gather-examples.ts';
import { readDocuments } from './gold-document.ts';
import { printDocument } from './gold-text.ts';
import { indexFeatures } from './index-features.ts';
import { trainLogistic } from './logistic.ts';
import { makeTable } from './make-table.ts';
import { trainingPrints } from './prints.ts';

// Trains models/surface.bin on EWT and the open part of GUM: MUSTER_GOLD=… node scripts/run-ts.mjs training/surface/train.ts
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined) throw new Error('Cannot train: MUSTER_GOLD must name the folder of gold data');
const read = (path: string): ReturnType<typeof readDocuments> => readDocuments(readFileSync(join(gold, path), 'utf8'));
const documents = [
  ...read('ud-ewt/en_ewt-ud-train.conllu'),
  ...read('ud-gum/en_gum-ud-train.noreddit.conllu').filter(({ id }) => isOpenGum(id)),
];
const splitRuns = findSplitRuns(documents);
const random = seededRandom(1);
const texts = documents.map((document) => trainingPrints(random).map((print) => printDocument(document, print)));

/** Learns to cut words from the texts whose number modulo two is not `fold`; from all where `fold` is -1. */
function learnCuts(fold: number): ReturnType<typeof makeTable> {
  const examples = noExamples();
  for (const [index, prints] of texts.entries()) {
    if (index % 2 !== fold) for (const text of prints) gatherCuts(text, splitRuns, examples);
  }
  const indexed = indexFeatures(examples, 3);
  const weights = trainLogistic(indexed, { labels: 3, epochs: 6, rate: 0.05, decay: 1e-6, seed: 2 });
  return makeTable(indexed.hashes, weights, { labels: 3, bits: 15 });
}

const halves = [learnCuts(0), learnCuts(1)];
const sentences = noExamples();
for (const [index, prints] of texts.entries()) {
  const half = halves[index % 2];
  if (half === undefined) continue;
  for (const text of prints) gatherEnds(text, splitRuns, (features) => bestOfThree(half, features), sentences);
}
const wordTable = learnCuts(-1);
const indexedSentences = indexFeatures(sentences, 6);
const sentenceTable = makeTable(
  indexedSentences.hashes,
  trainLogistic(indexedSentences, { labels: 1, epochs: 5, rate: 0.04, decay: 1e-6, seed: 3 }),
  { labels: 1, bits: 17 },
);
mkdirSync('models', { recursive: true });
const path = process.argv[2] ?? 'models/surface.bin';
writePack(
  path,
  {
    what: 'Muster segmenter for English',
    licence: 'CC BY-SA 4.0',
    from: ['UD English EWT 2 (CC BY-SA 4.0)', 'UD English GUM 2, open genres (CC BY 4.0)'],
    // A missed end spoils two sentences and one found too many spoils one, so ends are taken at odds below even; but not where no
    // sign stands, which in well-kept text is hardly ever an end.
    threshold: Math.round(-0.5 * sentenceTable.scale),
    bareThreshold: Math.round(1.5 * sentenceTable.scale),
  },
  {
    'words-checks': wordTable.checks,
    'words-weights': wordTable.weights,
    'sentences-checks': sentenceTable.checks,
    'sentences-weights': sentenceTable.weights,
    runs: Int32Array.from([...splitRuns].flat()),
  },
);
loadSegmenter(readFileSync(path));
