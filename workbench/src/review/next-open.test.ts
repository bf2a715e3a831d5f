import { expect, it } from 'vitest';
import { nextOpen } from './next-open.ts';

it.each([
  ['the next', 'b', 'acd', 'c'],
  ['over what is done', 'b', 'ad', 'd'],
  ['round the end', 'c', 'ac', 'a'],
  ['the first where none is selected', undefined, 'bd', 'b'],
  ['none but itself', 'b', 'b', undefined],
  ['none', 'b', '', undefined],
])('finds %s', (_what, current, open, expected) => {
  expect(nextOpen(['a', 'b', 'c', 'd'], current, (letter) => open.includes(letter))).toBe(expected);
});
