import { expect, it } from 'vitest';
import { bandFixture, contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { domainOf } from './domain.ts';

const band = bandFixture({ q05: 10, q25: 20, median: 30, q75: 40, q95: 50 });
const claim = contributionFixture({ low: 60, high: 80, point: 70 });
const estimate = estimateFixture({
  days: [band],
  headline: band,
  contributions: [claim, { ...claim, claim: 'r2.1', low: 5, high: 1_000_000, open: 'above', point: null }],
});

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
