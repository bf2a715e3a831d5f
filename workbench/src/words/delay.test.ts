import { expect, it } from 'vitest';
import type { Day, Days } from '../../../src/model/day.ts';
import { clocksInWords } from './delay.ts';

const days = (from: string, until = from, basis: Days['basis'] = 'stated'): Days => ({
  from: from as Day,
  until: until as Day,
  basis,
});

it.each([
  [days('2014-05-30'), days('2014-05-30'), 'said 30 May 2014, true of the same day'],
  [days('2014-07-14'), days('2014-06-15'), 'said 14 July 2014, true of 15 June 2014, 29 days before'],
  [days('2014-06-20'), days('2014-06-01', '2014-06-30'), 'said 20 June 2014, true of 1 to 30 June 2014'],
  [days('2014-06-01'), days('2014-06-02'), 'said 1 June 2014, true of 2 June 2014, 1 day ahead'],
  [days('2014-06-01', '2014-06-01', 'implied'), null, 'said 1 June 2014 (implied), true of no stated day'],
  [null, days('2014-06-02'), 'said on a day that is not known, true of 2 June 2014'],
])('tells the two clocks of a claim', (saidAt, asOf, words) => {
  expect(clocksInWords({ saidAt, asOf })).toBe(words);
});
