import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber } from '../model/day.ts';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2014-05-30', '2014-05-30'],
    [' 2014-05-30\n', '2014-05-30'],
    ['2014-05-30T12:30:00Z', '2014-05-30T12:30:00Z'],
    ['2014-05-30T12:30', '2014-05-30T12:30'],
    ['2014-05-30T12:30:00.000+03:00', '2014-05-30T12:30:00.000+03:00'],
    ['2014-05-30T12:30:00-0400', '2014-05-30T12:30:00-0400'],
    ['2014-05-30 12:30:00', '2014-05-30'],
    ['2014-05-30T25:99:00Z', '2014-05-30'],
    ['20140530', '2014-05-30'],
    ['2014/05/30', '2014-05-30'],
    ['2014.05.30', '2014-05-30'],
    ['30 May 2014', '2014-05-30'],
    ['30th of May, 2014', '2014-05-30'],
    ['May 30, 2014', '2014-05-30'],
    ['MAY 30TH 2014', '2014-05-30'],
    ['Sept. 3, 2014', '2014-09-03'],
    ['3\u00a0Sep\u00a02014', '2014-09-03'],
    ['Fri, 30 May 2014 12:00:00 GMT', '2014-05-30'],
    ['Published: Friday, May 30, 2014 at 5:31 p.m. EDT', '2014-05-30'],
    ['29 February 2016', '2016-02-29'],
  ])('%j means %s', (printed, date) => expect(parseDate(printed)).toBe(date));

  it.each([
    '',
    'Friday',
    'yesterday',
    'May 2014',
    '2014',
    '05/06/2014',
    '31 February 2014',
    'February 29, 2014',
    '2014-02-30',
    '2014-13-01',
    '2014-05-300',
    '20141301',
    '0 May 2014',
    '130 May 2014',
    '30 Mayday 2014',
    'dismay 30, 2014',
    '40,000 troops',
  ])('%j is no date', (printed) => expect(parseDate(printed)).toBeNull());

  it('reads every day back in every form', () => {
    const forms = [
      (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
      (date: Date) => date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' }),
      (date: Date) => date.toUTCString(),
    ];
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), fc.constantFrom(...forms), (number, form) => {
        const day = dayFromNumber(number);
        expect(parseDate(form(new Date(`${day}T00:00:00Z`)))).toBe(day);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (printed) => void parseDate(printed)));
  });
});
