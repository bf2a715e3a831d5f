import { expect, it } from 'vitest';
import { discordInWords, dissolvedInWords } from './contradiction.ts';

it.each([
  [2.52, 'decisive, 330 times less probable together than apart'],
  [0.7, 'substantial, 5 times less probable together than apart'],
  [1.2, 'strong, 16 times less probable together than apart'],
])('%d', (log10, words) => {
  expect(discordInWords({ log10 })).toBe(words);
});

it.each([
  [3.6, 2.1, 'not if the latter saw 3.6 times what there was'],
  [0.267, 2.2, 'not if the latter saw 27 % of what there was'],
  [0.57, 0.18, 'not if the latter saw 57 % of what there was; leans that their grades allow explain it'],
  [null, 2.2, 'no lean of the latter would dissolve it'],
])('by %d, %d with leans', (dissolvedBy, withLeans, words) => {
  expect(dissolvedInWords({ dissolvedBy, withLeans })).toBe(words);
});
