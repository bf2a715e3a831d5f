import { expect, it } from 'vitest';
import { strengthInWords } from './mark-words.ts';

it.each([
  [36_000, 44_000, 40_000, '40,000 (36,000 to 44,000)'],
  [30_000, Number.POSITIVE_INFINITY, null, '30,000 or more'],
  [0, 20_000, null, '20,000 or less'],
  [10_000, 99_999, null, '10,000 to 100,000'],
  [7, 7, 7, '7'],
])('%d to %d, %s', (low, high, point, words) => {
  expect(strengthInWords({ low, high, point })).toBe(words);
});
