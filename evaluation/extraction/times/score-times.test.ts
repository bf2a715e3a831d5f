import { expect, it } from 'vitest';
import type { GoldTime } from './read-timeml.ts';
import { pairTimes, scorePairs } from './score-times.ts';

const time = (start: number, end: number, value: string, type = 'DATE'): GoldTime => ({ start, end, type, value });

it('counts extents strictly and loosely, types and values', () => {
  const gold = [time(0, 10, '2014'), time(20, 30, '2014-05'), time(40, 50, 'P3D', 'DURATION')];
  const found = [time(0, 10, '2014'), time(25, 35, '2014-06'), time(60, 70, '2014')];
  const { strict, relaxed, type, value } = scorePairs(pairTimes(gold, found));
  expect(strict).toEqual({ gold: 3, found: 3, both: 1 });
  expect(relaxed.both).toBe(2);
  expect(type.both).toBe(2);
  expect(value.both).toBe(1);
});

it('uses each time once, with the one it shares most with', () => {
  const pairs = pairTimes([time(0, 10, 'a'), time(10, 20, 'b')], [time(5, 20, 'b')]);
  expect(pairs.map(({ found }) => found?.value ?? null)).toEqual(['b', null]);
});

it('does not count two missing values as equal', () => {
  const none: GoldTime = { start: 0, end: 4, type: null, value: null };
  expect(scorePairs(pairTimes([none], [none])).value.both).toBe(0);
});
