import { expect, it } from 'vitest';
import { searchTerms } from './search-words.ts';

it.each([
  ['troops', ['troops']],
  ['  about   troops ', ['about', 'troops']],
  ['"near the border" troops', ['near the border', 'troops']],
  ['withdr*', ['withdr*']],
  ['"near the bord"*', ['near the bord*']],
  ['40,000', ['40 000']],
  ['Ukraine’s', ['Ukraine s']],
  ['"not closed', ['not closed']],
  ['überall “müde”', ['überall', 'müde']],
  ['', []],
  ['"" * ** - "," ', []],
  ['NOT troops OR (a AND b) NEAR/2 c:d ^e', ['NOT', 'troops', 'OR', 'a', 'AND', 'b', 'NEAR 2', 'c d', 'e']],
  ["'; DROP TABLE entries; --", ['DROP', 'TABLE', 'entries']],
])('searchTerms(%s)', (typed, wanted) => {
  expect(searchTerms(typed).map(({ words, begins }) => `${words}${begins ? '*' : ''}`)).toEqual(wanted);
});
