import { describe, expect, it } from 'vitest';
import type { DateBasis, Day } from '../../../src/model/day.ts';
import { dayIn, dayOfNumber, daysInWords, longDay, numberOfDay, shortDay } from './days.ts';

describe('daysInWords', () => {
  it.each<[string, string, DateBasis, string]>([
    ['2014-05-30', '2014-05-30', 'stated', '30 May 2014'],
    ['2014-05-30', '2014-05-30', 'assumed', '30 May 2014 (assumed)'],
    ['2014-05-01', '2014-05-28', 'implied', '1 to 28 May 2014 (implied)'],
    ['2014-04-28', '2014-05-03', 'stated', '28 April to 3 May 2014'],
    ['2013-12-31', '2014-01-02', 'stated', '31 December 2013 to 2 January 2014'],
  ])('%s to %s, %s', (from, until, basis, words) => {
    expect(daysInWords({ from: from as Day, until: until as Day, basis })).toBe(words);
  });
});

it('turns days into numbers and back', () => {
  const day = '2014-05-30' as Day;
  expect(dayOfNumber(numberOfDay(day))).toBe(day);
  expect(dayOfNumber(numberOfDay(day) + 2)).toBe('2014-06-01');
});

it('leaves alone what is no date', () => {
  expect(longDay('spring')).toBe('spring');
  expect(dayIn('2014-05-30T10:00:00Z')).toBe('2014-05-30');
  expect(dayIn('2014-5-3')).toBeUndefined();
  expect(dayIn(null)).toBeUndefined();
  expect(shortDay('2014-05-03' as Day)).toBe('3 May');
});
