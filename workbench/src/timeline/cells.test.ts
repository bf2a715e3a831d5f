import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { TimelineCell } from '../../../src/model/told-claim.ts';
import { dayOfNumber, numberOfDay } from '../words/days.ts';
import { countsOf, daysOfTimeline, linksOf } from './cells.ts';

const cell = (said: string, from: string, until = from, count = 1): TimelineCell => ({
  kind: 'quantity',
  said: said as Day,
  from: from as Day,
  until: until as Day,
  count,
  claim: 'r0000000000000000.0' as TimelineCell['claim'],
});
const days = (from: string, until: string) => [numberOfDay(from as Day), numberOfDay(until as Day)] as const;

it('reaches over what was said and what it is true of, but not into another age', () => {
  const cells = [cell('2014-05-30', '2014-05-30'), cell('2014-07-14', '2014-06-15'), cell('2014-07-14', '1991-08-24')];
  expect(daysOfTimeline({ cells, undated: 0 })?.map(dayOfNumber)).toEqual(['2014-03-01', '2014-07-14']);
  expect(daysOfTimeline({ cells: [], undated: 3 })).toBeNull();
  expect(daysOfTimeline({ cells: cells.slice(0, 1), undated: 0 })?.map(dayOfNumber)).toEqual([
    '2014-05-27',
    '2014-06-03',
  ]);
});

it('links what touches the shown days by either clock', () => {
  const cells = [
    cell('2014-07-14', '2014-06-15'),
    cell('2014-05-30', '2014-05-30'),
    cell('2014-08-01', '2014-05-01', '2014-08-01'),
  ];
  const { links, stretch } = linksOf({ cells, undated: 0 }, days('2014-06-01', '2014-06-30'));
  expect(links.map(({ said }) => dayOfNumber(said))).toEqual(['2014-07-14', '2014-08-01']);
  expect(stretch).toBe(1);
  expect([...countsOf(links, 'true', days('2014-06-01', '2014-06-30')).keys()].map(dayOfNumber)).toEqual([
    '2014-06-15',
    '2014-06-01',
  ]);
  expect(countsOf(links, 'said', days('2014-06-01', '2014-06-30')).size).toBe(0);
});

it('joins neighbouring days where there are too many links to draw, and loses no claim', () => {
  const cells = Array.from({ length: 2_000 }, (_, at) =>
    cell(dayOfNumber(16_000 + (at % 900)), dayOfNumber(16_000 + (at % 700)), undefined, 2),
  );
  const shown = [16_000, 16_900] as const;
  const { links, stretch } = linksOf({ cells, undated: 0 }, shown);
  expect(stretch).toBeGreaterThan(1);
  expect(links.length).toBeLessThanOrEqual(600);
  expect(links.reduce((sum, { count }) => sum + count, 0)).toBe(4_000);
});
