import { expect, it } from 'vitest';
import { strengthInWords } from './mark-words.ts';

it.each([
  [36_000, 44_000, null, 40_000, '40,000 (36,000 to 44,000)'],
  [30_000, 1_000_000, 'above', null, '30,000 or more'],
  [0, 20_000, 'below', null, '20,000 or less'],
  [10_000, 99_999, null, null, '10,000 to 100,000'],
  [7, 7, null, 7, '7'],
] as const)('%d to %d, open %s, %s', (low, high, open, point, words) => {
  expect(strengthInWords({ low, high, open, point })).toBe(words);
});
