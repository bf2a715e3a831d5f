import { mix } from './hash.ts';
import { type Lexicon, listOf, readList } from './lexicon.ts';
import type { Scorer } from './scorer.ts';
import { tagFeatureLimit, tagFeatures } from './tag-features.ts';
import { pad, type Words } from './words.ts';

/** The model of the tagger: a tag is a universal part of speech with a Penn tag. */
export interface TagModel {
  readonly lexicon: Lexicon;
  readonly scorer: Scorer;
  /** Hash of each tag, and of the universal part of speech it has. */
  readonly tagKeys: Int32Array;
  readonly uposKeys: Int32Array;
}

/** Called in training with the keys and the classes of each choice, before it is taken; returns the class to go on with. */
export type TagCoach = (
  word: number,
  keys: Int32Array,
  keyCount: number,
  classes: Uint8Array,
  classCount: number,
  best: number,
) => number;

const keys = new Int32Array(tagFeatureLimit);
const classes = new Uint8Array(256);
const scores = new Float64Array(256);
let lists = new Int32Array(512);

/** Tags a sentence from left to right, each word by the best sum of weights among the classes its form may have. */
export function tagWords(words: Words, model: TagModel, coach?: TagCoach): void {
  const { lexicon } = model;
  const end = words.count + pad;
  if (lists.length < end + pad) lists = new Int32Array(2 * end);
  for (let at = 0; at < end + pad; at += 1) lists[at] = at < pad || at >= end ? -1 : lookUp(words, lexicon, at);
  for (let at = pad; at < end; at += 1) {
    const list = lists[at] as number;
    const count = readList(lexicon, list < 0 ? 0 : list & 0xffff, classes);
    let best = classes[0] as number;
    if (count > 1) {
      const keyCount = tagFeatures(words, lists, at, keys);
      model.scorer(keys, keyCount, classes, count, scores);
      best = classes[bestOf(scores, count)] as number;
      if (coach !== undefined) best = coach(at - pad, keys, keyCount, classes, count, best);
    }
    words.tag[at] = best;
    words.tagKey[at] = model.tagKeys[best] as number;
    words.uposKey[at] = model.uposKeys[best] as number;
  }
}

/** The list of a word; for a word of the open classes the upper bits tell its ending and spelling. */
function lookUp(words: Words, lexicon: Lexicon, at: number): number {
  const list = listOf(lexicon, words.exact[at] as number);
  if (list > 0) return list;
  return (mix((words.suffix2[at] as number) + (words.spelling[at] as number)) << 16) & 0x7fff0000;
}

/** The index of the greatest score; the first of equals. */
export function bestOf(sums: Float64Array, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k += 1) if ((sums[k] as number) > (sums[best] as number)) best = k;
  return best;
}
