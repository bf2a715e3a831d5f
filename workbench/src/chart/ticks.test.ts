import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { numberOfDay } from '../words/days.ts';
import { dayTicks, logTicks } from './ticks.ts';

it.each([
  ['2014-03-05', '2014-06-20', 12, 'Apr 2014, May, Jun'],
  ['2013-12-01', '2014-02-02', 12, 'Dec 2013, Jan 2014, Feb'],
  ['2014-01-01', '2014-12-31', 4, 'Jan 2014, Apr, Jul, Oct'],
  ['2014-05-02', '2014-05-28', 12, '2 May, 9 May, 16 May, 23 May'],
  ['2014-05-02', '2014-05-02', 12, '2 May'],
])('%s to %s, at most %d', (from, until, most, labels) => {
  const ticks = dayTicks(numberOfDay(from as Day), numberOfDay(until as Day), most);
  expect(ticks.map(({ label }) => label).join(', ')).toBe(labels);
});

it('rounds logarithmic ticks', () => {
  expect(logTicks(900, 60_000)).toEqual([1_000, 2_000, 5_000, 10_000, 20_000, 50_000]);
  expect(logTicks(1, 1_000_000)).toEqual([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
});
