import { expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import {
  type Moment,
  momentOfValue,
  mondayOfWeek,
  shiftUnit,
  writeCentury,
  writeDate,
  writeDecade,
  writeWeek,
} from './moment.ts';

const moment = (year: number, month: number | null = null, day: number | null = null): Moment => ({ year, month, day });

it.each<[Moment, string, number, string]>([
  [moment(2014, 5, 28), 'D', 4, '2014-06-01'],
  [moment(2014, 5, 28), 'W', -1, '2014-W21'],
  [moment(2014, 1, 3), 'M', -1, '2013-12'],
  [moment(2014, 1, 3), 'M', -13, '2012-12'],
  [moment(2014, 1, 3), 'Q', -1, '2013-Q4'],
  [moment(2014), 'Y', 2, '2016'],
  [moment(1914), 'DE', 1, '192'],
  [moment(1914), 'CE', -1, '18'],
  [moment(1914), 'D', 1, 'XXXX-XX-XX'],
  [moment(1914), 'M', 1, 'XXXX-XX'],
  [moment(-490), 'Y', 10, 'BC0480'],
  [moment(-1), 'Y', 1, '0001'],
  [moment(5), 'Y', -5, 'BC0001'],
  [moment(-490, 9, 12), 'D', 1, 'BCXXXX-XX-XX'],
])('from %o, unit %s, %i steps: %s', (base, code, steps, value) => {
  expect(shiftUnit(base, code, steps)).toBe(value);
});

it('writes dates of both eras', () => {
  expect(writeDate(moment(-490, 9, 12))).toBe('BC0490-09-12');
  expect(writeDate(moment(2014, 2, 29))).toBeNull();
  expect(writeDecade(-475)).toBe('BC047');
  expect(writeCentury(-301)).toBe('BC03');
});

it('counts weeks as ISO 8601 does', () => {
  expect(writeWeek('2014-12-29' as Day)).toBe('2015-W01');
  expect(writeWeek('2016-01-03' as Day)).toBe('2015-W53');
  expect(mondayOfWeek(2015, 53)).toBe('2015-12-28');
});

it('reads what a value tells', () => {
  expect(momentOfValue('2014-W22')).toEqual(moment(2014, 5, 26));
  expect(momentOfValue('2014-05-30T14:00')).toEqual(moment(2014, 5, 30));
  expect(momentOfValue('BC0490')).toEqual(moment(-490));
  expect(momentOfValue('PAST_REF')).toBeNull();
});
