import { expect, it } from 'vitest';
import { explanationInWords } from './explanation.ts';

it.each([
  ['if GBR is right', 14_180, 0.69, 'If UK is right: about 14,000, likely (69 %)'],
  ['if Norway is right', 14_180, 0.69, 'If Norway is right: about 14,000, likely (69 %)'],
  ['if Peru is wrong', 0.2, 0.31, 'If Peru is wrong: probably none, unlikely (31 %)'],
])('%s', (text, median, probability, words) => {
  expect(explanationInWords({ text, median, probability })).toBe(words);
});
