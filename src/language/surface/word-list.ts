import { characterClass, classOf } from './character-class.ts';
import { hashOf } from './hash.ts';
import { kindOfWord } from './word-kind.ts';

/** What stands between a word and the one before; the numbers are part of the weights. */
export const gap = { none: 0, space: 1, line: 2 } as const;

/** The words of a paragraph column by column, since millions of objects would cost more than all the rest. */
export interface WordList {
  readonly starts: number[];
  readonly ends: number[];
  readonly joined: boolean[];
  /** What stands before each: a value of `gap`. */
  readonly gaps: number[];
  readonly kinds: number[];
  readonly hashes: number[];
}

/** A list without words. */
export function emptyWordList(): WordList {
  return { starts: [], ends: [], joined: [], gaps: [], kinds: [], hashes: [] };
}

/** Adds the word between two offsets, less the invisible characters at its ends; nothing where nothing else is there. */
export function addWord(
  words: WordList,
  text: string,
  start: number,
  end: number,
  joined: boolean,
  before: number,
): void {
  let from = start;
  let until = end;
  while (from < until && classOf(text.charCodeAt(from)) <= characterClass.invisible) from += 1;
  while (until > from && classOf(text.charCodeAt(until - 1)) <= characterClass.invisible) until -= 1;
  if (from === until) return;
  words.starts.push(from);
  words.ends.push(until);
  words.joined.push(joined);
  words.gaps.push(before);
  words.kinds.push(kindOfWord(text, from, until));
  words.hashes.push(hashOf(text, from, until));
}
