import { type FeatsTable, featsKeyCount, featsKeys } from '../../src/language/fast/feats.ts';
import { hashText } from '../../src/language/fast/hash.ts';
import { kindsOf, makeSurroundings, readSurroundings } from '../../src/language/fast/surroundings.ts';
import type { TagModel } from '../../src/language/fast/tag.ts';
import { makeWords, pad } from '../../src/language/fast/words.ts';
import { goldTree } from './oracle.ts';
import { readTagged } from './train-parser.ts';
import { tagOf } from './train-tagger.ts';
import type { Gold } from './treebank.ts';

/**
 * Learns the table of features from gold tags and trees: every tag's commonest features, and those of forms and places
 * where they differ from what would be said without them, and are mostly the same.
 */
export function learnFeats(
  sentences: readonly Gold[],
  tags: readonly string[],
  labels: readonly string[],
  tagger: Pick<TagModel, 'tagKeys' | 'uposKeys'>,
): FeatsTable {
  const columns = makeWords(512);
  const around = makeSurroundings(512);
  const kinds = kindsOf(labels, Int32Array.from(labels, hashText));
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const labelIds = new Map(labels.map((label, id) => [label, id]));
  const label = new Uint8Array(600);
  const keys = new Int32Array(featsKeyCount);
  /** The keys of every word, one after the other, and its features. */
  const all: { keys: Int32Array; feats: string }[] = [];
  for (const sentence of sentences) {
    const gold = Uint8Array.from(sentence.words, (word) => tagIds.get(tagOf(word)) ?? 0);
    readTagged(columns, { sentence, tags: gold }, tagger);
    for (const [k, { deprel }] of sentence.words.entries()) label[k + pad] = labelIds.get(deprel) ?? 0;
    readSurroundings(columns, goldTree(sentence).head, label, kinds, around);
    for (const [k, word] of sentence.words.entries()) {
      // "Typo" and its like are of the one word, not of its form.
      if (!tagIds.has(tagOf(word)) || /Typo|Style|ExtPos/.test(word.feats)) continue;
      featsKeys(columns, around, k + pad, keys);
      all.push({ keys: keys.slice(), feats: word.feats });
    }
  }
  const chosen = new Map<number, string>();
  // From the plainest key to the most telling: each is kept only where it corrects those before.
  for (let level = featsKeyCount - 1; level >= 0; level -= 1) {
    for (const [key, feats] of chooseLevel(all, level, chosen)) chosen.set(key, feats);
  }
  return makeTable(chosen);
}

function chooseLevel(
  all: readonly { keys: Int32Array; feats: string }[],
  level: number,
  chosen: ReadonlyMap<number, string>,
): Map<number, string> {
  const counts = new Map<number, { seen: Map<string, number>; right: number; all: number }>();
  for (const { keys, feats } of all) {
    let said: string | undefined;
    for (let k = level + 1; k < featsKeyCount && said === undefined; k += 1) said = chosen.get(keys[k] as number);
    const key = keys[level] as number;
    const count = counts.get(key) ?? { seen: new Map<string, number>(), right: 0, all: 0 };
    count.seen.set(feats, (count.seen.get(feats) ?? 0) + 1);
    if (said === feats) count.right += 1;
    count.all += 1;
    counts.set(key, count);
  }
  const found = new Map<number, string>();
  for (const [key, { seen, right }] of counts) {
    const [best = '', times = 0] = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    if (level === featsKeyCount - 1 || times - right >= 2) found.set(key, best);
  }
  return found;
}

function makeTable(chosen: ReadonlyMap<number, string>): FeatsTable {
  let size = 64;
  while (size < chosen.size * 1.4) size *= 2;
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
