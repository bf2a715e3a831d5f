import type { Engine } from '../language/make-engine.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { Problem } from '../model/problem.ts';
import { readText } from '../reading/read-text.ts';
import { isConllu, readGiven } from './read-given.ts';

/** Some hundred sentences of a file, in order. */
export interface ParsedBatch {
  readonly sentences: readonly ParsedSentence[];
  /** The number of the first within the file, from 0. */
  readonly first: number;
  /** The paragraph of the sentence before; null for none. */
  readonly paragraph: number | null;
}

/** A file that is parsed as its batches are asked for. */
export interface ParsedFile {
  /** The text in which the spans count. */
  readonly text: string;
  readonly batches: Iterable<ParsedBatch>;
  /** The comments that a file of given words has for each sentence; null for a text. */
  readonly comments: readonly (readonly string[])[] | null;
}

/** A file to parse. */
export interface ParseRequest {
  /** Its name, for messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** True for CoNLL-U whose words and sentences are kept. */
  readonly pretokenised: boolean;
}

/**
 * Parses a file: plain text as it is, the article of a page, or the words of a CoNLL-U file. Problems: those of `readText`,
 * `service/conllu-as-text` and `service/not-conllu`.
 */
export async function parseFile(
  engine: Engine,
  { file, bytes, pretokenised }: ParseRequest,
): Promise<ParsedFile | Problem> {
  const read = await readText({ file, bytes });
  if ('code' in read) return read;
  if (pretokenised) {
    const given = readGiven(read.text, file);
    if ('code' in given) return given;
    const { text, batches } = engine.parseWordsInBatches(given.words);
    return { text, batches: numbered(batches), comments: given.comments };
  }
  if (isConllu(read.text, file)) {
    const message = `Cannot parse ${file} as text: it is CoNLL-U; --pretokenised keeps its words`;
    return { code: 'service/conllu-as-text', message, at: null };
  }
  return { text: read.text, batches: numbered(engine.parseInBatches(read.text)), comments: null };
}

function* numbered(batches: Iterable<ParsedSentence[]>): Generator<ParsedBatch> {
  let first = 0;
  let paragraph: number | null = null;
  for (const sentences of batches) {
    yield { sentences, first, paragraph };
    first += sentences.length;
    paragraph = sentences.at(-1)?.paragraph ?? paragraph;
  }
}
