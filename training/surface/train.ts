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
import { quantise, trainLogistic } from './logistic.ts';
import { trainingPrints } from './prints.ts';

// Trains models/surface.bin on EWT and the open part of GUM: MUSTER_GOLD=… node scripts/run-ts.mjs training/surface/train.ts
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined) throw new Error('Cannot train: MUSTER_GOLD must name the folder of gold data');
const read = (path: string): ReturnType<typeof readDocuments> => readDocuments(readFileSync(join(gold, path), 'utf8'));
const documents = [
  ...read('ud-ewt/en_ewt-ud-train.conllu'),
  ...read('ud-gum/en_gum-ud-train.noreddit.conllu').filter(({ id }) => isOpenGum(id)),
];
const wordBits = Number(process.env['WORD_BITS'] ?? 15);
const sentenceBits = Number(process.env['SENTENCE_BITS'] ?? 17);
const splitRuns = findSplitRuns(documents);
const words = noExamples();
const sentences = noExamples();
const random = seededRandom(1);
for (const document of documents) {
  for (const print of trainingPrints(random))
    gatherExamples(printDocument(document, print), splitRuns, words, sentences);
}
console.log(`${words.labels.length} places in words, ${sentences.labels.length} between sentences`);
const wordWeights = quantise(
  trainLogistic(words, { bits: wordBits, labels: 3, epochs: 6, rate: 0.1, decay: 1e-6, seed: 2 }),
);
const sentenceWeights = quantise(
  trainLogistic(sentences, {
    bits: sentenceBits,
    labels: 1,
    epochs: Number(process.env['EPOCHS'] ?? 8),
    rate: Number(process.env['RATE'] ?? 0.05),
    decay: Number(process.env['DECAY'] ?? 1e-6),
    seed: 3,
  }),
);
mkdirSync('models', { recursive: true });
const path = process.env['OUT'] ?? 'models/surface.bin';
writePack(
  path,
  {
    what: 'Muster segmenter for English',
    licence: 'CC BY-SA 4.0',
    from: ['UD English EWT 2 (CC BY-SA 4.0)', 'UD English GUM 2, open genres (CC BY 4.0)'],
    wordBits,
    sentenceBits,
    threshold: Math.round(Number(process.env['THRESHOLD'] ?? 0) * sentenceWeights.scale),
  },
  {
    words: wordWeights.weights,
    sentences: sentenceWeights.weights,
    runs: Int32Array.from([...splitRuns].flat()),
  },
);
loadSegmenter(readFileSync(path));
