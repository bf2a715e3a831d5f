import { expect, it } from 'vitest';
import { cardPage } from './card-page.ts';

it.each([
  [0, -1, 0, 0],
  [30, -1, 0, 30],
  [250, -1, 0, 100],
  [250, 99, 0, 100],
  [250, 100, 100, 200],
  [250, 249, 200, 250],
])('of %d claims with %d selected draws %d to %d', (count, selected, from, until) => {
  expect(cardPage(count, selected)).toEqual({ from, until });
});
