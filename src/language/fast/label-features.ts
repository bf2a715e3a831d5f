import { key1, key2, key3 } from './hash.ts';
import { distanceClass } from './parse-features.ts';
import type { ParseState } from './parse-state.ts';
import type { Words } from './words.ts';

/**
 * Writes the keys of an arc for the choice of its label, and returns how many: both words, their tags, neighbours and
 * children, and the labels that head and word already govern. The word has all its children by now, the head those on the
 * word's side and nearer.
 */
export function labelFeatures(words: Words, state: ParseState, head: number, word: number, keys: Int32Array): number {
  const { lower, tagKey, uposKey, suffix3 } = words;
  const { left1, right1, left2, labelKey, leftLabels, rightLabels } = state;
  // Everything is told apart by the direction of the arc.
  const side = head < word ? 0x5bd1e995 : 0x1b873593;
  const hw = lower[head] as number;
  const hp = ((tagKey[head] as number) + side) | 0;
  const hu = ((uposKey[head] as number) + side) | 0;
  const dw = lower[word] as number;
  const dp = ((tagKey[word] as number) + side) | 0;
  const du = ((uposKey[word] as number) + side) | 0;
  const dl = left1[word] as number;
  const dr = right1[word] as number;
  const dlw = lower[dl] as number;
  const hL = leftLabels[head] as number;
  const hR = rightLabels[head] as number;
  const dL = leftLabels[word] as number;
  const dR = rightLabels[word] as number;
  const hl = left1[head] as number;
  const hr = right1[head] as number;
  const before = tagKey[word - 1] as number;
  const after = tagKey[word + 1] as number;
  const gap = distanceClass(Math.abs(head - word));
  let n = 0;
  keys[n++] = key2(101, dw, side);
  keys[n++] = key1(102, dp);
  keys[n++] = key2(103, dw, dp);
  keys[n++] = key2(104, hw, side);
  keys[n++] = key1(105, hp);
  keys[n++] = key3(106, hp, dp, gap);
  keys[n++] = key2(107, hw, dp);
  keys[n++] = key2(108, hp, dw);
  keys[n++] = key3(109, hw, dw, side);
  keys[n++] = key3(110, hu, du, dlw);
  keys[n++] = key3(111, hp, dp, before);
  keys[n++] = key3(112, hp, dp, after);
  keys[n++] = key3(113, hu, du, lower[word - 1] as number);
  keys[n++] = key3(114, hu, du, lower[word + 1] as number);
  keys[n++] = key3(115, dp, suffix3[word] as number, hu);
  keys[n++] = key3(116, hp, suffix3[head] as number, du);
  keys[n++] = key3(117, hu, dp, hL);
  keys[n++] = key3(118, hu, dp, hR);
  keys[n++] = key3(119, hu, dp, dL);
  keys[n++] = key3(120, hu, dp, dR);
  keys[n++] = key3(121, hw, du, dlw);
  keys[n++] = key3(122, du, dlw, tagKey[dl] as number);
  keys[n++] = key3(123, hu, du, lower[dr] as number);
  keys[n++] = key3(124, hw, du, hR);
  keys[n++] = key3(125, hp, tagKey[hl] as number, dp);
  keys[n++] = key3(126, hp, tagKey[hr] as number, dp);
  keys[n++] = key3(127, tagKey[head - 1] as number, hp, dp);
  keys[n++] = key3(128, tagKey[head + 1] as number, hp, dp);
  keys[n++] = key3(129, dp, dL, dR);
  keys[n++] = key3(130, hu, du, tagKey[left2[word] as number] as number);
  keys[n++] = key3(131, dw, labelKey[dl] as number, hu);
  keys[n++] = key3(132, dp, words.shape[word] as number, hu);
  keys[n++] = key3(133, dp, tagKey[state.next] as number, hp);
  keys[n++] = key3(134, hw, labelKey[hr] as number, du);
  keys[n++] = key3(135, dlw, dw, hu);
  keys[n++] = key3(136, hw, suffix3[word] as number, side);
  keys[n++] = key3(137, hp, lower[hl] as number, dp);
  keys[n++] = key3(138, hu, du, lower[left2[word] as number] as number);
  return n;
}
