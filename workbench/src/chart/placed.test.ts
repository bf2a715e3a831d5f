import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
import { markAt, marksByDay, placeMarks } from './placed.ts';

function claim(id: string, day: string | null, point = 10): Contribution {
  return { claim: id, day: day as Day | null, low: point, high: point, open: null, point } as Contribution;
}

const scales = { x: () => 100, y: (strength: number) => strength };
const claims = [claim('c', '2014-05-02', 40), claim('a', '2014-05-01'), claim('b', '2014-05-01'), claim('d', null)];
const placed = placeMarks(marksByDay(claims), scales);

it('keeps time order, spreads one day, leaves out what has no day', () => {
  const places = placed.map(({ contribution, x, y }) => `${contribution.claim} ${x} ${y}`);
  expect(places).toEqual(['a 97.5 10', 'b 102.5 10', 'c 100 40']);
});

it.each([
  [98, 10, 'a'],
  [103, 10, 'b'],
  [100, 10, 'b'],
  [85, 10, undefined],
  [86, 10, 'a'],
  [100, 52, 'c'],
  [100, 52.1, undefined],
])('(%d, %d) means %s', (x, y, meant) => {
  expect(markAt(placed, x, y)?.contribution.claim).toBe(meant);
});
