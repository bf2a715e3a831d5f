import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { neighbour } from './stops.ts';

const days = ['2014-03-01', '2014-03-04', '2014-03-09'] as Day[];

it.each([
  ['2014-03-04', 1, '2014-03-09'],
  ['2014-03-04', -1, '2014-03-01'],
  ['2014-03-05', -1, '2014-03-04'],
  ['2014-03-09', 1, undefined],
  ['2014-02-01', -1, undefined],
] as const)('from %s by %d', (day, step, expected) => {
  expect(neighbour(days, day as Day, step)).toBe(expected);
});
