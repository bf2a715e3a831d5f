import { type BatchMemory, evidenceOf, slotOfForm } from './batch-memory.ts';
import { type Clusters, clusterKey } from './clusters.ts';
import { gazetteerKey } from './gazetteers.ts';
import { key1, key2, key3 } from './hash.ts';
import { pad, spelling, type Words } from './words.ts';

/** What lists tell of each place of a sentence: the key of its gazetteers, and of its cluster. */
export interface Listings {
  readonly listed: Int32Array;
  readonly clustered: Int32Array;
}

/** How many keys `nameFeatures` writes at most. */
export const nameFeatureLimit = 64;

/** Whether a word is written as names are. */
function isCapitalised(words: Words, at: number): boolean {
  const written = words.spelling[at] as number;
  return written === spelling.capital || written === spelling.capitals || written === spelling.mixed;
}

/**
 * Writes the keys of the word at place `at` for the name tagger, but for those of the tag before, and returns how many:
 * form, affixes and shape of the word and its neighbours, tags, gazetteers and clusters (`listings`), the run of capitalised words it stands in, and
 * what the rest of the text tells of the form (after Ratinov & Roth 2009).
 */
export function nameFeatures(
  words: Words,
  memory: BatchMemory,
  { listed: listings, clustered }: Listings,
  at: number,
  keys: Int32Array,
): number {
  const { lower, shape, tagKey } = words;
  const word = lower[at] as number;
  const before = lower[at - 1] as number;
  const after = lower[at + 1] as number;
  const written = words.spelling[at] as number;
  const writtenBefore = words.spelling[at - 1] as number;
  const writtenAfter = words.spelling[at + 1] as number;
  const tag = tagKey[at] as number;
  const listed = listings[at] as number;
  const listedBefore = listings[at - 1] as number;
  const listedAfter = listings[at + 1] as number;
  const slot = slotOfForm(memory, word);
  const evidence = evidenceOf(memory, slot);
  const first = at === pad ? 1 : 0;
  let start = at;
  let last = at;
  if (isCapitalised(words, at)) {
    while (start > pad && at - start < 6 && isCapitalised(words, start - 1)) start -= 1;
    while (last - at < 6 && isCapitalised(words, last + 1)) last += 1;
  }
  let n = 0;
  keys[n++] = 17;
  keys[n++] = key1(1, word);
  keys[n++] = key1(2, words.exact[at] as number);
  keys[n++] = key2(3, shape[at] as number, first);
  keys[n++] = key1(4, words.suffix1[at] as number);
  keys[n++] = key1(5, words.suffix2[at] as number);
  keys[n++] = key1(6, words.suffix3[at] as number);
  keys[n++] = key1(7, words.suffix4[at] as number);
  keys[n++] = key1(8, words.prefix2[at] as number);
  keys[n++] = key1(9, words.prefix3[at] as number);
  keys[n++] = key1(10, words.prefix4[at] as number);
  keys[n++] = key1(11, before);
  keys[n++] = key1(12, after);
  keys[n++] = key1(13, lower[at - 2] as number);
  keys[n++] = key1(14, lower[at + 2] as number);
  keys[n++] = key3(15, writtenBefore, written, writtenAfter);
  keys[n++] = key2(16, tag, first);
  keys[n++] = key2(17, tagKey[at - 1] as number, tag);
  keys[n++] = key2(18, tag, tagKey[at + 1] as number);
  keys[n++] = key3(19, tagKey[at - 1] as number, tag, tagKey[at + 1] as number);
  keys[n++] = key2(20, before, written);
  keys[n++] = key2(21, after, written);
  keys[n++] = key2(22, word, before);
  keys[n++] = key2(23, word, after);
  keys[n++] = key2(24, listed, written);
  keys[n++] = key3(25, listedBefore, listed, written);
  keys[n++] = key3(26, listed, listedAfter, written);
  keys[n++] = key3(27, evidence, written, first);
  keys[n++] = key2(28, evidence, tag);
  keys[n++] = key2(29, memory.lastTag[slot] as number, written);
  keys[n++] = key3(30, memory.lastTag[slot] as number, tag, listed);
  keys[n++] = key2(31, last - start, at - start);
  keys[n++] = key2(32, lower[last] as number, written);
  keys[n++] = key2(33, lower[start] as number, written);
  keys[n++] = key2(34, listings[last] as number, last === at ? 1 : 0);
  keys[n++] = key2(35, listings[start] as number, start === at ? 1 : 0);
  keys[n++] = key2(36, lower[start - 1] as number, written);
  keys[n++] = key2(37, lower[last + 1] as number, written);
  keys[n++] = key2(38, lower[start - 1] as number, lower[start - 2] as number);
  keys[n++] = key2(39, listings[start - 1] as number, last - start);
  keys[n++] = key2(40, shape[at] as number, shape[at + 1] as number);
  keys[n++] = key2(41, shape[at - 1] as number, shape[at] as number);
  keys[n++] = key3(42, words.suffix3[at - 1] as number, written, first);
  keys[n++] = key3(43, words.suffix3[at + 1] as number, written, first);
  keys[n++] = key2(44, tag, words.suffix3[at] as number);
  const cluster = clustered[at] as number;
  keys[n++] = key2(45, cluster, written);
  keys[n++] = key1(46, clustered[at - 1] as number);
  keys[n++] = key1(47, clustered[at + 1] as number);
  keys[n++] = key3(48, clustered[at - 1] as number, cluster, written);
  keys[n++] = key3(49, cluster, clustered[at + 1] as number, written);
  keys[n++] = key2(50, clustered[start - 1] as number, written);
  keys[n++] = key2(51, clustered[last + 1] as number, written);
  keys[n++] = key3(52, clustered[at - 2] as number, clustered[at - 1] as number, written);
  keys[n++] = key2(53, clustered[last] as number, last - at);
  keys[n++] = key2(54, clustered[start] as number, at - start);
  return n;
}

/** Writes what gazetteers and clusters tell of each place of a sentence. */
export function readListings(words: Words, clusters: Clusters, into: Listings): void {
  for (let at = 0; at < words.count + 2 * pad; at += 1) {
    into.listed[at] = gazetteerKey(words.lower[at] as number);
    into.clustered[at] = clusterKey(clusters, words.lower[at] as number);
  }
}

/** Writes the keys that join the tag before with the word; returns how many. */
export function nameStepFeatures(
  words: Words,
  { listed: listings }: Listings,
  at: number,
  tagBefore: number,
  keys: Int32Array,
): number {
  keys[0] = key1(60, tagBefore);
  keys[1] = key2(61, tagBefore, words.spelling[at] as number);
  keys[2] = key2(62, tagBefore, words.lower[at] as number);
  keys[3] = key2(63, tagBefore, words.tagKey[at] as number);
  keys[4] = key3(64, tagBefore, words.spelling[at] as number, listings[at] as number);
  return 5;
}
