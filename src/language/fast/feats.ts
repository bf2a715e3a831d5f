import { key2, key3 } from './hash.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words.ts';

/**
 * Universal features by tag, form and place in the tree. A hash table with linear probing; a slot's value is an index in
 * `values`.
 */
export interface FeatsTable {
  readonly keys: Int32Array;
  readonly slots: Uint16Array;
  readonly values: readonly string[];
}

/** How many keys `featsKeys` writes. */
export const featsKeyCount = 5;

/**
 * Writes the keys to look up for a word, the most telling first: the form with its relation and with its subject ("it" as an
 * object; the "were" of "they"), the tag with them (a participle with a passive auxiliary), the form, the tag. Each key
 * refines those behind it.
 */
export function featsKeys(words: Words, around: Surroundings, at: number, keys: Int32Array): void {
  const tag = words.tagKey[at] as number;
  const form = words.lower[at] as number;
  const place = around.placeKey[at] as number;
  const subject = around.subjectKey[at] as number;
  keys[0] = key3(1, key2(6, form, tag), place, subject);
  keys[1] = key3(2, tag, place, subject);
  keys[2] = key3(3, form, tag, place);
  keys[3] = key2(4, form, tag);
  keys[4] = key2(5, tag, words.spelling[at] as number);
}

const looked = new Int32Array(featsKeyCount);

/** The features of the word at a place, as CoNLL-U prints them; empty where it has none. */
export function featsOf(table: FeatsTable, words: Words, around: Surroundings, at: number): string {
  featsKeys(words, around, at, looked);
  const mask = table.keys.length - 1;
  for (let k = 0; k < featsKeyCount; k += 1) {
    const key = looked[k] as number;
    for (let slot = key & mask; table.keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (table.keys[slot] === key) return table.values[table.slots[slot] as number] as string;
    }
  }
  return '';
}
