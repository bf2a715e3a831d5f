import { expect, it } from 'vitest';
import { factorOf, timesWhatThereWas } from './factor.ts';

it.each([
  [2.73, '2.7', '2.7 times what there was'],
  [1, '1.0', '1.0 times what there was'],
  [11.6, '12', '12 times what there was'],
  [0.8521, '0.85', '85 % of what there was'],
  [0.082, '0.082', '8 % of what there was'],
])('%d', (value, factor, words) => {
  expect(factorOf(value)).toBe(factor);
  expect(timesWhatThereWas(value)).toBe(words);
});
