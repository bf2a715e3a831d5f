import { key1, key2, key3 } from './hash.ts';
import type { ParseState } from './parse-state.ts';
import type { Words } from './words.ts';

/** How many keys `moveFeatures` and `labelFeatures` write at most. */
export const parseFeatureLimit = 128;

/** Distances are told apart up to 4, then in two coarse steps. */
export function distanceClass(distance: number): number {
  return distance < 5 ? distance : distance < 11 ? 5 : 6;
}

/**
 * Writes the keys of a state for the choice of a move, and returns how many: Zhang & Nivre (2011), fitted to the
 * arc-hybrid system: words, tags, children, labels, distance and valency of the three topmost words of the stack and the
 * first three of the buffer.
 */
export function moveFeatures(words: Words, state: ParseState, keys: Int32Array): number {
  const { lower, tagKey, uposKey } = words;
  const { stack, size, next, labelKey, left1, left2, right1, right2 } = state;
  const s0 = size > 0 ? (stack[size - 1] as number) : 0;
  const s1 = size > 1 ? (stack[size - 2] as number) : 0;
  const s2 = size > 2 ? (stack[size - 3] as number) : 0;
  const b0 = next;
  const b1 = Math.min(next + 1, state.root);
  const b2 = Math.min(next + 2, state.root);
  const s0w = lower[s0] as number;
  const s0p = tagKey[s0] as number;
  const s1w = lower[s1] as number;
  const s1p = tagKey[s1] as number;
  const s2p = tagKey[s2] as number;
  const b0w = lower[b0] as number;
  const b0p = tagKey[b0] as number;
  const b1w = lower[b1] as number;
  const b1p = tagKey[b1] as number;
  const b2p = tagKey[b2] as number;
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;
  const b0l = left1[b0] as number;
  const s0lp = tagKey[s0l] as number;
  const s0rp = tagKey[s0r] as number;
  const s1lp = tagKey[s1l] as number;
  const s1rp = tagKey[s1r] as number;
  const b0lp = tagKey[b0l] as number;
  const gap = distanceClass(b0 - s0);
  const span = distanceClass(s0 - s1);
  const s0vl = state.leftCount[s0] as number;
  const s0vr = state.rightCount[s0] as number;
  const s1vr = state.rightCount[s1] as number;
  const b0vl = state.leftCount[b0] as number;
  const s0L = state.leftLabels[s0] as number;
  const s0R = state.rightLabels[s0] as number;
  const s1R = state.rightLabels[s1] as number;
  const s1L = state.leftLabels[s1] as number;
  const b0L = state.leftLabels[b0] as number;
  let n = 0;
  keys[n++] = key1(1, s0w);
  keys[n++] = key1(2, s0p);
  keys[n++] = key2(3, s0w, s0p);
  keys[n++] = key1(4, s1w);
  keys[n++] = key1(5, s1p);
  keys[n++] = key2(6, s1w, s1p);
  keys[n++] = key1(7, b0w);
  keys[n++] = key1(8, b0p);
  keys[n++] = key2(9, b0w, b0p);
  keys[n++] = key2(10, b1w, b1p);
  keys[n++] = key1(11, b1p);
  keys[n++] = key1(12, b1w);
  keys[n++] = key2(13, lower[b2] as number, b2p);
  keys[n++] = key1(14, b2p);
  keys[n++] = key2(15, lower[s2] as number, s2p);
  keys[n++] = key1(16, s2p);
  // Pairs of the top of the stack and the buffer.
  keys[n++] = key3(17, s0w, s0p, b0p);
  keys[n++] = key3(18, s0p, b0w, b0p);
  keys[n++] = key2(19, s0w, b0w);
  keys[n++] = key3(20, s0p, b0p, gap);
  keys[n++] = key2(21, b0p, b1p);
  keys[n++] = key3(22, b0w, b1p, 0);
  keys[n++] = key3(23, b0p, b1w, 0);
  // Pairs of the two topmost.
  keys[n++] = key3(24, s1w, s0w, 0);
  keys[n++] = key3(25, s1p, s0p, span);
  keys[n++] = key3(26, s1p, s0w, s0p);
  keys[n++] = key3(27, s1w, s1p, s0p);
  keys[n++] = key2(28, s1p, b0p);
  keys[n++] = key3(29, s1w, s1p, b0p);
  keys[n++] = key3(30, s1p, b0w, b0p);
  keys[n++] = key2(31, s1w, b0w);
  // Three at a time.
  keys[n++] = key3(32, b0p, b1p, b2p);
  keys[n++] = key3(33, s0p, b0p, b1p);
  keys[n++] = key3(34, s1p, s0p, b0p);
  keys[n++] = key3(35, s2p, s1p, s0p);
  keys[n++] = key3(36, s0p, s0lp, b0p);
  keys[n++] = key3(37, s0p, s0rp, b0p);
  keys[n++] = key3(38, s0p, b0p, b0lp);
  keys[n++] = key3(39, s1p, s0p, s0lp);
  keys[n++] = key3(40, s1p, s0p, s0rp);
  keys[n++] = key3(41, s1p, s1lp, s0p);
  keys[n++] = key3(42, s1p, s1rp, s0p);
  keys[n++] = key3(43, s0w, b0p, b1p);
  keys[n++] = key3(44, s0p, b0w, b1p);
  keys[n++] = key3(45, s1p, s0w, b0p);
  keys[n++] = key3(46, s1w, s0p, b0p);
  keys[n++] = key3(47, s1p, s0p, b0w);
  // The whole tags of four in a row.
  keys[n++] = key3(48, key2(49, s1p, s0p), b0p, b1p);
  keys[n++] = key3(50, key2(51, s2p, s1p), s0p, b0p);
  // Distance.
  keys[n++] = key2(52, s0w, gap);
  keys[n++] = key2(53, b0w, gap);
  keys[n++] = key2(54, b0p, gap);
  keys[n++] = key3(55, s0w, b0w, gap);
  keys[n++] = key3(56, s1w, span, s0p);
  keys[n++] = key3(57, s1p, span, b0p);
  // Valency and the sets of labels.
  keys[n++] = key3(58, s0w, s0vl, s0vr);
  keys[n++] = key3(59, s0p, s0vl, s0vr);
  keys[n++] = key3(60, s1w, s1vr, s0p);
  keys[n++] = key3(61, s1p, s1vr, s0p);
  keys[n++] = key2(62, b0w, b0vl);
  keys[n++] = key2(63, b0p, b0vl);
  keys[n++] = key2(64, s0p, s0L);
  keys[n++] = key2(65, s0p, s0R);
  keys[n++] = key3(66, s1p, s1R, s0p);
  keys[n++] = key3(67, s1w, s1R, s0p);
  keys[n++] = key2(68, b0p, b0L);
  keys[n++] = key3(69, s0p, s0L, b0p);
  keys[n++] = key3(70, s0p, s0R, b0p);
  keys[n++] = key3(71, s1p, s1L, s0p);
  keys[n++] = key3(72, b0p, b0L, s0p);
  keys[n++] = key3(73, s1p, s0p, s0L);
  // Children.
  keys[n++] = key2(74, lower[s0l] as number, s0p);
  keys[n++] = key2(75, s0lp, s0p);
  keys[n++] = key2(76, lower[s0r] as number, s0p);
  keys[n++] = key2(77, s0rp, s0p);
  keys[n++] = key2(78, lower[s1r] as number, s1p);
  keys[n++] = key2(79, s1rp, s1p);
  keys[n++] = key2(80, lower[s1l] as number, s1p);
  keys[n++] = key2(81, lower[b0l] as number, b0p);
  keys[n++] = key2(82, b0lp, b0p);
  keys[n++] = key3(83, labelKey[s0r] as number, s0w, b0p);
  keys[n++] = key3(84, labelKey[s0l] as number, s0w, b0p);
  keys[n++] = key3(85, labelKey[s1r] as number, s1w, s0p);
  keys[n++] = key3(86, s0p, tagKey[left2[s0] as number] as number, s0lp);
  keys[n++] = key3(87, s0p, tagKey[right2[s0] as number] as number, s0rp);
  keys[n++] = key3(88, s1p, tagKey[right2[s1] as number] as number, s1rp);
  // A preposition says what its noun may hang on.
  keys[n++] = key3(89, s1w, lower[s0l] as number, s0p);
  keys[n++] = key3(90, s1p, lower[s0l] as number, b0p);
  keys[n++] = key3(91, uposKey[s2] as number, uposKey[s1] as number, lower[s0l] as number);
  keys[n++] = key3(92, s0p, words.suffix3[s0] as number, b0p);
  keys[n++] = key3(93, s0w, b0p, tagKey[b0l] as number);
  keys[n++] = key2(94, tagKey[b0 - 1] as number, b0p);
  return n;
}
