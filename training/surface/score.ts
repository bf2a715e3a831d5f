import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSegmenter } from '../../src/language/surface/segmenter.ts';
import { readDocuments } from './gold-document.ts';
import { printDocument } from './gold-text.ts';
import { scoredPrints } from './prints.ts';
import { addCounts, f1, scoreText } from './score-text.ts';

// Scores models/surface.bin on raw text: MUSTER_GOLD=… node scripts/run-ts.mjs training/surface/score.ts [dev|test]
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined) throw new Error('Cannot score: MUSTER_GOLD must name the folder of gold data');
const part = process.argv[2] ?? 'dev';
const before = performance.now();
const segmenter = loadSegmenter(readFileSync(process.argv[3] ?? 'models/surface.bin'));
console.log(`loaded in ${(performance.now() - before).toFixed(1)} ms`);
const none = { gold: 0, found: 0, both: 0 };
const gum = readDocuments(readFileSync(join(gold, `ud-gum/en_gum-ud-${part}.conllu`), 'utf8'));
const sets = {
  EWT: readDocuments(readFileSync(join(gold, `ud-ewt/en_ewt-ud-${part}.conllu`), 'utf8')),
  GUM: gum,
  'GUM news': gum.filter(({ id }) => id.startsWith('GUM_news')),
};
for (const [name, documents] of Object.entries(sets)) {
  for (const [print, options] of Object.entries(scoredPrints)) {
    let words = none;
    let sentences = none;
    for (const document of documents) {
      const text = printDocument(document, options);
      const counts = scoreText(text, segmenter.segment(text.text));
      words = addCounts(words, counts.words);
      sentences = addCounts(sentences, counts.sentences);
    }
    console.log(`${name}, ${print}: words ${f1(words).toFixed(2)}, sentences ${f1(sentences).toFixed(2)}`);
  }
}
