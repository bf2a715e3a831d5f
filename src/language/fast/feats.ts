import { mix } from './hash.ts';
import type { Words } from './words.ts';

/**
 * Universal features by tag and form: first what the very form has with the tag, then its ending, then the tag alone. A
 * hash table with linear probing; a slot's value is an index in `values`.
 */
export interface FeatsTable {
  readonly keys: Int32Array;
  readonly slots: Uint16Array;
  readonly values: readonly string[];
}

/** The keys to look up for a word, the most telling first. */
export function featsKeys(words: Words, at: number): [number, number, number] {
  const tag = words.tagKey[at] as number;
  return [
    mix((words.lower[at] as number) + tag),
    mix(Math.imul((words.suffix3[at] as number) + (words.spelling[at] as number), 3) + tag),
    tag,
  ];
}

/** The features of the word at a place, as CoNLL-U prints them; empty where it has none. */
export function featsOf(table: FeatsTable, words: Words, at: number): string {
  for (const key of featsKeys(words, at)) {
    const mask = table.keys.length - 1;
    for (let slot = key & mask; table.keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (table.keys[slot] === key) return table.values[table.slots[slot] as number] as string;
    }
  }
  return '';
}
