import { key1, key2, key3 } from './hash.ts';
import { type Words } from './words.ts';

/** How many keys `tagFeatures` writes at most. */
export const tagFeatureLimit = 40;

/**
 * Writes the keys of the word at place `at` for the tagger and returns how many: form, affixes, shape, the neighbours, the
 * two tags before (already decided), and the kinds of word that may stand around (`lists`: the lexicon's list of each place).
 * After Collins (2002) and Toutanova et al. (2003).
 */
export function tagFeatures(words: Words, lists: Int32Array, at: number, keys: Int32Array): number {
  const { lower, shape, suffix1, suffix2, suffix3, suffix4, tagKey } = words;
  const word = lower[at] as number;
  const before = lower[at - 1] as number;
  const after = lower[at + 1] as number;
  const tag1 = tagKey[at - 1] as number;
  const tag2 = tagKey[at - 2] as number;
  const form = shape[at] as number;
  const ahead = lists[at + 1] as number;
  const list = lists[at] as number;
  let n = 0;
  keys[n++] = key1(1, word);
  keys[n++] = key1(2, words.exact[at] as number);
  keys[n++] = key1(3, suffix1[at] as number);
  keys[n++] = key1(4, suffix2[at] as number);
  keys[n++] = key1(5, suffix3[at] as number);
  keys[n++] = key1(6, suffix4[at] as number);
  keys[n++] = key1(7, words.prefix1[at] as number);
  keys[n++] = key1(8, words.prefix2[at] as number);
  keys[n++] = key1(9, words.prefix3[at] as number);
  keys[n++] = key1(10, words.prefix4[at] as number);
  keys[n++] = key1(11, form);
  keys[n++] = key1(12, tag1);
  keys[n++] = key2(13, tag1, tag2);
  keys[n++] = key2(14, tag1, word);
  keys[n++] = key1(15, before);
  keys[n++] = key1(16, lower[at - 2] as number);
  keys[n++] = key1(17, after);
  keys[n++] = key1(18, lower[at + 2] as number);
  keys[n++] = key1(19, suffix3[at - 1] as number);
  keys[n++] = key1(20, suffix3[at + 1] as number);
  keys[n++] = key1(21, ahead);
  keys[n++] = key2(22, ahead, tag1);
  keys[n++] = key2(23, ahead, lists[at + 2] as number);
  keys[n++] = key2(24, word, before);
  keys[n++] = key2(25, word, after);
  keys[n++] = key2(26, suffix2[at] as number, tag1);
  keys[n++] = key2(27, form, shape[at - 1] as number);
  keys[n++] = key2(28, form, shape[at + 1] as number);
  keys[n++] = key2(29, list, tag1);
  keys[n++] = key3(30, list, tag1, ahead);
  keys[n++] = key3(31, list, tag1, tag2);
  keys[n++] = key2(32, suffix3[at] as number, form);
  keys[n++] = key2(33, list, lists[at - 1] as number);
  keys[n++] = key2(34, word, ahead);
  keys[n++] = key3(35, before, suffix3[at] as number, 0);
  return n;
}
