import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Contribution, DayBand, Estimate } from '../../../src/model/estimate.ts';
import { domainOf } from './domain.ts';

const day = '2014-05-30' as Day;
const band: DayBand = { day, q05: 10, q25: 20, median: 30, q75: 40, q95: 50, none: 0, up: 0, down: 0, silent: false };
const claim: Contribution = {
  claim: 'r1.1',
  origin: 'a',
  source: 's',
  family: 'f',
  saidAt: day,
  day,
  low: 60,
  high: 80,
  open: null,
  point: 70,
  superseded: false,
  role: 'level',
  influence: 0,
  conversion: null,
};
const estimate: Estimate = {
  format: 'muster.series/1',
  key: { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'tank' },
  asOf: day,
  days: [band],
  headline: band,
  contributions: [claim, { ...claim, claim: 'r2.1', low: 5, high: 1_000_000, open: 'above', point: null }],
  statements: [],
  unused: [],
};

it('makes room for bands and marks, not for open ends', () => {
  expect(domainOf(estimate, 'linear').strength).toEqual([0, 70 * 1.06]);
  expect(domainOf(estimate, 'log').strength[0]).toBeCloseTo(5 / 1.06);
});

it('cuts a band that reaches far above everything said', () => {
  const wild = { ...estimate, days: [{ ...band, q95: 5_000 }] };
  expect(domainOf(wild, 'linear').strength[1]).toBeCloseTo(70 * 1.5 * 1.06);
});

it('widens a single day', () => {
  const [from, until] = domainOf(estimate, 'linear').days;
  expect(until - from).toBe(2);
});
