import { expect, it } from 'vitest';
import { rank } from './rank.ts';

const named = ['Board', 'Reports', 'Sources', 'Read a report'].map((name) => ({ name }));

it.each([
  ['', 'Board Reports'],
  ['r', 'Reports Read a report'],
  ['so', 'Sources'],
  ['zz', ''],
])('%s', (typed, expected) => {
  expect(
    rank(typed, named, 2)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(expected);
});
