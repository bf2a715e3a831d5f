import { expect, it } from 'vitest';
import { familyName, independenceInWords } from './source.ts';

it.each([
  [3, 1, '3 outlets, 1 origin'],
  [1, 2, '1 outlet, 2 origins'],
  [0, 2, '2 origins'],
])('says of %d outlets and %d origins: %s', (outlets, origins, words) => {
  expect(independenceInWords({ outlets, origins })).toBe(words);
});

it('has a word for whom nothing names', () => {
  expect(familyName('')).toBe('not known');
  expect(familyName('NATO')).toBe('NATO');
  expect(familyName('UKR')).toBe('Ukraine');
});
