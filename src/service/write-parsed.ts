import { writeConllu } from '../language/conllu/write-conllu.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { ParsedBatch, ParsedFile } from './parse-file.ts';

/** A batch as CoNLL-U; `firstId` numbers its first sentence, `document` names the file where the batch begins it. */
export function conlluOf(file: ParsedFile, batch: ParsedBatch, firstId: number, document: string | null): string {
  const { sentences, first, paragraph } = batch;
  return writeConllu(sentences, {
    text: file.text,
    firstId,
    paragraph,
    ...(document === null ? {} : { newDocument: document }),
    ...(file.comments === null ? {} : { comments: file.comments.slice(first, first + sentences.length) }),
  });
}

/** A sentence as one JSON object: its file and words, and what its words and names are. */
export function jsonOf(file: string, text: string, sentence: ParsedSentence): string {
  const { span, paragraph, words, names } = sentence;
  const exact = text.slice(span.start, span.end);
  return JSON.stringify({ file, span, text: exact, paragraph, words, names });
}
