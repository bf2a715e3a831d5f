import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { numberOfDay } from '../words/days.ts';
import { placeStretches } from './place-stretches.ts';

const first = numberOfDay('2019-08-01' as Day);
const x = (day: number) => 50 + (day - first) * 10;
const frame = { width: 360, left: 50, right: 10 };

it.each([
  ['2019-08-10', '2019-08-10', 135, 145, false],
  ['2019-08-10', '2019-08-20', 135, 245, true],
  ['2019-08-01', '2019-08-04', 50, 85, false],
  ['2019-08-25', '2019-08-31', 285, 350, false],
])('%s until %s', (from, until, left, right, worded) => {
  const change = { direction: 'up', from: from as Day, until: until as Day, probability: 0.7 } as const;
  expect(placeStretches([change], x, frame)).toEqual([{ change, left, right, worded }]);
});
