import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, readConllu } from '../../src/language/conllu/read-conllu.ts';

/** Sentences of a treebank, document by document. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly (readonly ConlluSentence[])[];
}

/** Which part is scored: dev while building, test for the figures that are published. */
export type Part = 'dev' | 'test';

/** The treebanks under the folder of gold data: UD English EWT, the news of GUM, and GUM as a whole. */
export function readGoldSets(gold: string, part: Part): GoldSet[] {
  const ewt = documentsOf(read(gold, `ud-ewt/en_ewt-ud-${part}.conllu`));
  const gum = documentsOf(read(gold, `ud-gum/en_gum-ud-${part}.conllu`));
  const news = gum.filter(([first]) => first?.comments.some((line) => /^newdoc id = GUM_news_/.test(line)) === true);
  return [
    { name: `EWT ${part}`, documents: ewt },
    { name: `GUM ${part}, news`, documents: news },
    { name: `GUM ${part}`, documents: gum },
  ];
}

function read(gold: string, path: string): ConlluSentence[] {
  return readConllu(readFileSync(join(gold, path), 'utf8'));
}

function documentsOf(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (documents.length === 0 || sentence.comments.some((line) => line.startsWith('newdoc'))) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}
