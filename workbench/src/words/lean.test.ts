import { expect, it } from 'vitest';
import { leanInWords } from './lean.ts';

it.each([
  [2.73, 1.82, 4.22, 'speaks high: ×2.7 (1.8 to 4.2)'],
  [0.726, 0.432, 0.961, 'speaks low: ×0.73 (0.43 to 0.96)'],
  [1.13, 0.852, 1.62, 'no clear lean: ×1.1 (0.85 to 1.6)'],
  [1.97, 1, 7.39, 'no clear lean: ×2.0 (1.0 to 7.4)'],
])('%d (%d to %d)', (median, q05, q95, words) => {
  expect(leanInWords({ median, q05, q95 })).toBe(words);
});

it('says that one word alone tells no lean', () => {
  expect(leanInWords(null)).toBe('nothing tells its lean');
});
