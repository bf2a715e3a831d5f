import type { Analyser, Analysis } from '../../src/language/analyser.ts';
import { recase } from './noise.ts';
import { addUner } from './read-names.ts';
import { byDocument, type Gold, readTreebank } from './treebank.ts';

/** An analyser's scores on the development parts, one line each: EWT, the same in capitals, and GUM without Reddit. */
export function scoreDev(analyser: Analyser): string[] {
  return scorePart(analyser, 'dev');
}

/** The same on the test parts: for the end, once. */
export function scoreTest(analyser: Analyser): string[] {
  return scorePart(analyser, 'test');
}

function scorePart(analyser: Analyser, part: 'dev' | 'test'): string[] {
  const ewt = readTreebank(`ud-ewt/en_ewt-ud-${part}.conllu`);
  addUner(ewt, `uner-ewt/en_ewt-ud-${part}.iob2`);
  const gum = readTreebank(`ud-gum/en_gum-ud-${part}.conllu`).filter(({ document }) => !document.includes('reddit'));
  const capitals = ewt.map((sentence) => recase(sentence, 'upper'));
  const news = gum.filter(({ document }) => document.includes('_news_'));
  return [
    `EWT ${part}: ${scoreGold(analyser, ewt)}`,
    `EWT ${part} in capitals: ${scoreGold(analyser, capitals)}`,
    `GUM ${part}: ${scoreGold(analyser, gum)}`,
    `GUM ${part}, news: ${scoreGold(analyser, news)}`,
  ];
}

/** Scores on gold words, in percent: tags, features, trees, and names by exact span and kind (NORP is not in the gold). */
function scoreGold(analyser: Analyser, gold: readonly Gold[]): string {
  const right = { upos: 0, xpos: 0, feats: 0, uas: 0, las: 0 };
  let words = 0;
  const names = { found: 0, gold: 0, both: 0 };
  for (const document of byDocument(gold)) {
    const analyses = analyser.analyse(document.map(({ forms }) => forms));
    for (const [s, sentence] of document.entries()) {
      const analysis = analyses[s] as Analysis;
      for (const [k, word] of sentence.words.entries()) {
        words += 1;
        if (analysis.upos[k] === word.upos) right.upos += 1;
        if (analysis.xpos[k] === word.xpos) right.xpos += 1;
        if (analysis.feats[k] === word.feats) right.feats += 1;
        if (analysis.heads[k] !== word.head) continue;
        right.uas += 1;
        if (analysis.deprels[k] === word.deprel) right.las += 1;
      }
      if (sentence.names === null) continue;
      const wanted = new Set(spansOf(sentence.names));
      const found = spansOf(analysis.nameTags).filter((span) => !span.endsWith('NORP'));
      names.gold += wanted.size;
      names.found += found.length;
      names.both += found.filter((span) => wanted.has(span)).length;
    }
  }
  const shares = Object.entries(right).map(([name, count]) => `${name} ${((100 * count) / words).toFixed(2)}`);
  if (names.gold > 0) {
    const [precision, recall] = [(100 * names.both) / names.found, (100 * names.both) / names.gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    shares.push(`names p ${precision.toFixed(1)} r ${recall.toFixed(1)} f1 ${f1.toFixed(1)}`);
  }
  return shares.join(' ');
}

/** Names as "first-last-kind". */
function spansOf(tags: readonly string[]): string[] {
  const spans: string[] = [];
  for (let k = 0; k < tags.length; k += 1) {
    const tag = tags[k] ?? 'O';
    if (!tag.startsWith('B-')) continue;
    let last = k;
    while (tags[last + 1] === `I-${tag.slice(2)}`) last += 1;
    spans.push(`${k}-${last}-${tag.slice(2)}`);
  }
  return spans;
}
