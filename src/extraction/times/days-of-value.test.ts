import { expect, it } from 'vitest';
import { daysOfValue } from './days-of-value.ts';

it.each([
  ['2014-05-30', '2014-05-30', '2014-05-30'],
  ['2014-05-30T14:00', '2014-05-30', '2014-05-30'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2014-Q2', '2014-04-01', '2014-06-30'],
  ['2014-H2', '2014-07-01', '2014-12-31'],
  ['2013-WI', '2013-12-01', '2014-02-28'],
  ['2014-W01', '2013-12-30', '2014-01-05'],
  ['2014-W22-WE', '2014-05-31', '2014-06-01'],
  ['1914', '1914-01-01', '1914-12-31'],
  ['196', '1960-01-01', '1969-12-31'],
  ['18', '1800-01-01', '1899-12-31'],
])('%s is %s to %s', (value, from, until) => {
  expect(daysOfValue(value, { type: 'DATE', basis: 'stated' }, null)).toEqual({ from, until, basis: 'stated' });
});

it.each(['BC0490', 'XXXX-05', 'XXXX-WXX-5', 'PAST_REF', 'PRESENT_REF', '2014-13', '2014-02-30', '2014-QX', ''])(
  '%s is no days without a publication',
  (value) => {
    expect(daysOfValue(value, { type: 'DATE', basis: 'stated' }, null)).toBeNull();
  },
);

it('takes the part that a modifier names', () => {
  const part = (mod: 'START' | 'MID' | 'END'): unknown =>
    daysOfValue('2014-05', { type: 'DATE', mod, basis: 'stated' }, null);
  expect(part('START')).toMatchObject({ from: '2014-05-01', until: '2014-05-11' });
  expect(part('MID')).toMatchObject({ from: '2014-05-11', until: '2014-05-21' });
  expect(part('END')).toMatchObject({ from: '2014-05-21', until: '2014-05-31' });
});
