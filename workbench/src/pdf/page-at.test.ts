import { expect, it } from 'vitest';
import { pageAt } from './page-at.ts';

it.each([
  [[0, 100, 250], 0, 1],
  [[0, 100, 250], 99, 1],
  [[0, 100, 250], 100, 2],
  [[0, 100, 250], 9000, 3],
  [[0, 0, 6, 6], 3, 2],
  [[], 3, null],
])('of pages that begin at %j, %i is on %j', (starts, offset, page) => {
  expect(pageAt(starts, offset)).toBe(page);
});
