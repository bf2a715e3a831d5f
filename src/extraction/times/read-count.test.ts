import { expect, it } from 'vitest';
import { count, readCount } from './read-count.ts';

it.each([
  ['a', '1'],
  ['three', '3'],
  ['twenty-five', '25'],
  ['sixty two', '62'],
  ['two and a half', '2.5'],
  ['two-and-a-half', '2.5'],
  ['half an', '0.5'],
  ['1,200', '1200'],
  ['2.5', '2.5'],
  ['2 1/2', '2.5'],
  ['a hundred', '100'],
  ['two dozen', '24'],
  ['several', 'X'],
  ['a couple of', 'X'],
  ['the last few', 'X'],
])('%s is %s', (words, value) => {
  expect(words).toMatch(new RegExp(`^${count}$`));
  expect(readCount(words)).toBe(value);
});
