import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, type ConlluWord, readConllu } from '../../src/language/conllu/read-conllu.ts';
import { isOpenGum } from '../open-gum.ts';

/** One gold sentence. */
export interface Gold {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly words: readonly ConlluWord[];
  readonly forms: readonly string[];
  /** Names in BIO, null where the sentence is not annotated for names. */
  names: readonly string[] | null;
}

/** The folder of gold data, which MUSTER_GOLD names. */
export function goldFolder(): string {
  const folder = process.env.MUSTER_GOLD;
  if (folder === undefined) throw new Error('Cannot train without gold data: MUSTER_GOLD must name its folder');
  return folder;
}

/** Reads one part of EWT or GUM. */
export function readTreebank(file: string): Gold[] {
  let document = '';
  return readConllu(readFileSync(join(goldFolder(), file), 'utf8')).map((sentence) => {
    document = valueOf(sentence, 'newdoc id') ?? document;
    return goldOf(sentence, document);
  });
}

/** Sentences that nets labelled; they have tags and trees but no names. */
export function readSilver(path: string): Gold[] {
  return readConllu(readFileSync(path, 'utf8')).map((sentence) => goldOf(sentence, 'silver'));
}

function goldOf(sentence: ConlluSentence, document: string): Gold {
  const { words } = sentence;
  const [id, text] = [valueOf(sentence, 'sent_id') ?? '', valueOf(sentence, 'text') ?? ''];
  return { id, document, text, words, forms: words.map(({ form }) => form), names: null };
}

function valueOf({ comments }: ConlluSentence, name: string): string | undefined {
  return comments.find((comment) => comment.startsWith(`${name} = `))?.slice(name.length + 3);
}

/** The sentences that train: EWT, and the open part of GUM. */
export function readTraining(): Gold[] {
  return [
    ...readTreebank('ud-ewt/en_ewt-ud-train.conllu'),
    ...readTreebank('ud-gum/en_gum-ud-train.noreddit.conllu').filter(({ document }) => isOpenGum(document)),
  ];
}

/** The sentences of a gold file, document by document. */
export function byDocument(sentences: readonly Gold[]): Gold[][] {
  const documents = new Map<string, Gold[]>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document) ?? [];
    document.push(sentence);
    documents.set(sentence.document, document);
  }
  return [...documents.values()];
}
