import { type FeatsTable, featsKeys } from '../../src/language/fast/feats.ts';
import type { TagModel } from '../../src/language/fast/tag.ts';
import { makeWords, pad } from '../../src/language/fast/words.ts';
import { readTagged, type Tagged } from './train-parser.ts';
import { tagOf } from './train-tagger.ts';

/**
 * Learns the table of features from gold tags: every tag's commonest features, and those of endings and forms where they
 * differ from what would be said without them.
 */
export function learnFeats(
  sentences: readonly Tagged[],
  tags: readonly string[],
  tagger: Pick<TagModel, 'tagKeys' | 'uposKeys'>,
): FeatsTable {
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  const columns = makeWords(512);
  const counts: Map<number, Map<string, number>>[] = [new Map(), new Map(), new Map()];
  const parents = new Map<number, number>();
  for (const { sentence } of sentences) {
    const gold = Uint8Array.from(sentence.words, (word) => ids.get(tagOf(word)) ?? 0);
    readTagged(columns, { sentence, tags: gold }, tagger);
    for (const [k, word] of sentence.words.entries()) {
      if (!ids.has(tagOf(word))) continue;
      // "Typo" and its like are of the one word, not of its form.
      if (word.feats.includes('Typo')) continue;
      const keys = featsKeys(columns, k + pad);
      parents.set(keys[0], keys[1]).set(keys[1], keys[2]);
      for (const [level, key] of keys.entries()) {
        const seen = counts[level]?.get(key) ?? new Map<string, number>();
        seen.set(word.feats, (seen.get(word.feats) ?? 0) + 1);
        counts[level]?.set(key, seen);
      }
    }
  }
  const chosen = new Map<number, string>();
  const said = (key: number | undefined): string =>
    key === undefined ? '' : (chosen.get(key) ?? said(parents.get(key)));
  for (const level of [2, 1, 0]) {
    for (const [key, seen] of counts[level] ?? []) {
      const [best = '', times = 0] = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
      if (level < 2 && (said(key) === best || times < 2)) continue;
      chosen.set(key, best);
    }
  }
  return makeTable(chosen);
}

function makeTable(chosen: ReadonlyMap<number, string>): FeatsTable {
  let size = 64;
  while (size < chosen.size * 1.5) size *= 2;
  const keys = new Int32Array(size);
  const slots = new Uint16Array(size);
  const values = [...new Set(chosen.values())].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  for (const [key, value] of chosen) {
    let slot = key & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    slots[slot] = places.get(value) ?? 0;
  }
  return { keys, slots, values };
}
