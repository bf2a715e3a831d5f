import { describe, expect, test } from 'vitest';
import type { AskedStatement } from '../model/asked-statement.ts';
import type { Day } from '../model/day.ts';
import type { Contribution, Estimate, ProcessWord } from '../model/estimate.ts';
import { parseAsked } from '../model/parse-asked.ts';
import { moversOf, observe } from './observe.ts';

const day = '2014-05-30' as Day;
const said = (claim: string, influence: number, saidAt = '2014-05-20', origin = claim) =>
  ({ claim, origin, influence, saidAt }) as Contribution & ProcessWord;
const estimateOf = (contributions: readonly Contribution[], processes: readonly ProcessWord[] = []) =>
  ({ contributions, processes }) as unknown as Estimate;

describe('what a series says of what is watched for', () => {
  const heard = '2014-05-29' as Day;

  test.each([
    ['counts the days since the last word', heard, 1],
    ['has no estimate', null, null],
  ])('%s', (_what, last, quiet) => {
    expect(observe(day, last, { probability: 0.7 })).toEqual({ day, probability: 0.7, quiet });
  });

  test('has no probability where the statement cannot be told', () => {
    const problem = { code: 'fusion/day-outside', message: 'Cannot tell', at: null };
    expect(observe(day, heard, { problem }).probability).toBeNull();
    expect(observe(day, null, null).probability).toBeNull();
  });
});

describe('the claims that moved it most', () => {
  const estimate = estimateOf(
    [
      said('up', 0.4),
      said('copy', 0.3, '2014-05-20', 'up'),
      said('down', -0.6),
      said('little', -0.01),
      said('none', 0),
    ],
    [said('leaving', -0.2), said('going', -0.1)],
  );

  test.each([
    ['fewer than 10000', true, 'down leaving going'],
    ['fewer than 10000', false, 'up'],
    ['fewer than 10000 by 2014-05-30', true, 'down leaving going'],
    ['more than 10000', true, 'up'],
    ['more than 10000', false, 'down leaving going'],
    ['at least half withdrawn since 2014-05-01', true, 'down leaving going'],
    ['being drawn down', true, 'down leaving going'],
    ['being built up', true, 'up'],
  ])('towards "%s": %s', (typed, towards, claims) => {
    expect(moversOf(estimate, parseAsked(typed) as AskedStatement, towards).join(' ')).toBe(claims);
  });
});
