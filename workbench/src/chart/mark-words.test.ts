import { expect, it } from 'vitest';
import { strengthInWords } from './mark-words.ts';

it.each([
  [36_000, 44_000, null, 40_000, '40,000 (36,000 to 44,000)'],
  [30_000, 1_000_000, 'above', null, '30,000 or more'],
  [0, 20_000, 'below', null, '20,000 or less'],
  [10_000, 99_999, null, null, '10,000 to 100,000'],
  [7, 7, null, 7, '7'],
  [12_000, 14_700, null, 40_000 / 3, '13,000 (12,000 to 15,000)'],
  [15_500, 16_500, null, 16_000, '16,000 (15,500 to 16,500)'],
  [16_000, 24_000, null, 16_000, '16,000 (16,000 to 24,000)'],
  [1230, 1240, null, 1234, '1,234'],
] as const)('%d to %d, open %s, %s', (low, high, open, point, words) => {
  expect(strengthInWords({ low, high, open, point })).toBe(words);
});
