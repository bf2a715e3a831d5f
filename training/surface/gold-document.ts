import { type ConlluSentence, readConllu } from '../../src/language/conllu/read-conllu.ts';

/** A word as the treebank has it. */
export interface GoldWord {
  readonly form: string;
  readonly joined: boolean;
  readonly spaceAfter: boolean;
}

/** A document of a treebank: paragraphs of sentences of words. */
export interface GoldDocument {
  readonly id: string;
  readonly paragraphs: readonly (readonly (readonly GoldWord[])[])[];
}

/** Gathers the sentences of a CoNLL-U file into its documents and paragraphs by "# newdoc" and "# newpar". */
export function readDocuments(conllu: string): GoldDocument[] {
  const documents: { id: string; paragraphs: GoldWord[][][] }[] = [];
  for (const sentence of readConllu(conllu)) {
    const id = comment(sentence, 'newdoc');
    if (id !== null || documents.length === 0) documents.push({ id: id ?? '', paragraphs: [] });
    const document = documents.at(-1);
    if (document === undefined) continue;
    if (comment(sentence, 'newpar') !== null || document.paragraphs.length === 0) document.paragraphs.push([]);
    document.paragraphs.at(-1)?.push(sentence.words.map((word) => word));
  }
  return documents;
}

function comment(sentence: ConlluSentence, name: string): string | null {
  const line = sentence.comments.find((each) => each === name || each.startsWith(`${name} `));
  return line === undefined ? null : line.replace(/^\S+(?:\s+id)?(?:\s*=\s*)?/, '');
}
