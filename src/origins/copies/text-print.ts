import type { Span } from '../../model/span.ts';
import { quotationsOf } from './quotations-of.ts';
import { mix, type Tokens, tokenKinds, tokensOf } from './tokens.ts';
import { winnow } from './winnow.ts';

/** What of a text is compared with others. */
export interface TextPrint {
  readonly tokens: Tokens;
  /** A hash for each `wordsTogether` tokens that follow each other, in order: the i-th begins at token i. */
  readonly words: Uint32Array;
  /** The same of the names and numbers alone, `namesTogether` at a time: a rewording keeps them, and so does a translation. */
  readonly names: Uint32Array;
  /** What stands between quotation marks. */
  readonly quotations: readonly Span[];
  /** The few of both by which the text is found; sorted, each once. */
  readonly marks: Uint32Array;
}

/** Tokens in a shingle of words: fewer are shared by chance ("secretary of state"), more do not survive a rewording. */
export const wordsTogether = 4;
/** Names and numbers in a shingle of them. */
export const namesTogether = 3;
/** Every run of 15 shared words, and every one of 6 shared names, shares a mark. */
const wordsWindow = 12;
const namesWindow = 4;
const namesSeed = 0x6e616d65;

/** The print of a text. */
export function printOf(text: string): TextPrint {
  const tokens = tokensOf(text);
  const words = shinglesOf(tokens.hashes, wordsTogether, 0);
  const skeleton = tokens.hashes.filter((_, i) => tokens.kinds[i] !== tokenKinds.word);
  const names = skeleton.length < namesTogether ? new Uint32Array() : shinglesOf(skeleton, namesTogether, namesSeed);
  const marks = new Set([...winnow(words, wordsWindow), ...winnow(names, namesWindow)]);
  return { tokens, words, names, quotations: quotationsOf(text), marks: Uint32Array.from(marks).sort() };
}

/** A text of fewer tokens is one shingle. */
function shinglesOf(hashes: Uint32Array, together: number, seed: number): Uint32Array {
  if (hashes.length === 0) return hashes;
  const shingles = new Uint32Array(Math.max(1, hashes.length - together + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = seed;
    for (let j = i; j < i + together && j < hashes.length; j++) hash = mix(Math.imul(hash, 31) + hashes[j]!);
    shingles[i] = hash;
  }
  return shingles;
}
