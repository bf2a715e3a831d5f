import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSegmenter } from '../../src/language/surface/segmenter.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { isOpenGum } from '../open-gum.ts';
import { writePack } from '../write-pack.ts';
import { findSplitRuns } from './find-split-runs.ts';
import { gatherExamples, noExamples } from './gather-examples.ts';
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
const words = noExamples();
const sentences = noExamples();
const random = seededRandom(1);
for (const document of documents) {
  for (const print of trainingPrints(random))
    gatherExamples(printDocument(document, print), splitRuns, words, sentences);
}
console.log(`${words.labels.length} places in words, ${sentences.labels.length} between sentences`);
const indexedWords = indexFeatures(words, 3);
const wordTable = makeTable(
  indexedWords.hashes,
  trainLogistic(indexedWords, { labels: 3, epochs: 6, rate: 0.05, decay: 1e-6, seed: 2 }),
  { labels: 3, bits: 14 },
);
const indexedSentences = indexFeatures(sentences, 7);
const sentenceTable = makeTable(
  indexedSentences.hashes,
  trainLogistic(indexedSentences, { labels: 1, epochs: 8, rate: 0.02, decay: 1e-6, seed: 3 }),
  { labels: 1, bits: 17 },
);
mkdirSync('models', { recursive: true });
const path = process.env['OUT'] ?? 'models/surface.bin';
writePack(
  path,
  {
    what: 'Muster segmenter for English',
    licence: 'CC BY-SA 4.0',
    from: ['UD English EWT 2 (CC BY-SA 4.0)', 'UD English GUM 2, open genres (CC BY 4.0)'],
    // A missed end spoils two sentences and one found too many spoils one, so ends are taken at odds below even.
    threshold: Math.round(Number(process.env['THRESHOLD'] ?? -0.3) * sentenceTable.scale),
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
