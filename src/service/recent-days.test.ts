import { expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { recentDays } from './recent-days.ts';

const [first, second, third] = ['2014-05-01', '2014-05-02', '2014-05-03'] as [Day, Day, Day];

it('forgets the day that was asked for longest ago', () => {
  const days = recentDays<string>(2);
  days.set(first, 'a');
  days.set(second, 'b');
  expect(days.get(first)).toBe('a');
  days.set(third, 'c');
  expect([first, second, third].map(days.get)).toEqual(['a', undefined, 'c']);
});

it('keeps one value of a day, the last', () => {
  const days = recentDays<string>(2);
  for (const value of ['a', 'b', 'c']) days.set(first, value);
  days.set(second, 'd');
  expect([first, second].map(days.get)).toEqual(['c', 'd']);
  days.clear();
  expect(days.get(first)).toBeUndefined();
});
