import { describe, expect, test } from 'vitest';
import type { DayBand, Estimate } from '../model/estimate.ts';
import { dayOf } from './evidence-fixture.ts';
import { fuse } from './fuse.ts';
import { sequence2014 } from './sequence-2014-fixture.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'near Ukraine’s border', scope: 'personnel' };

function estimateOn(asOf: string, evidence = sequence2014): Estimate {
  const estimate = fuse(key, evidence, { asOf: dayOf(asOf) });
  if (estimate === null) throw new Error(`Expected an estimate as of ${asOf}`);
  return estimate;
}

function bandOn({ days }: Estimate, day: string): DayBand {
  const band = days.find((each) => each.day === day);
  if (band === undefined) throw new Error(`Expected a band on ${day}`);
  return band;
}

describe('the 2014 sequence, looking back from the end of August', () => {
  const estimate = estimateOn('2014-08-31');

  test.each([
    ['2014-04-15', 34_000, 45_000],
    ['2014-05-12', 34_000, 45_000],
    ['2014-05-20', 33_000, 45_000],
    ['2014-05-30', 9000, 16_000],
    ['2014-06-15', 0, 5000],
    ['2014-07-14', 8500, 13_000],
    ['2014-08-20', 17_000, 24_000],
    ['2014-08-31', 16_000, 25_000],
  ])('the median of %s lies within %d and %d', (day, low, high) => {
    const { median } = bandOn(estimate, day);
    expect(median).toBeGreaterThanOrEqual(low);
    expect(median).toBeLessThanOrEqual(high);
  });

  test('every claim is used', () => {
    expect(estimate.unused).toEqual([]);
    expect(estimate.contributions.length).toBe(sequence2014.length);
  });
});

describe('as it stood on 30 May 2014', () => {
  const estimate = estimateOn('2014-05-30');

  test('the band is about 13,000', () => {
    const { q05, q25, median, q75 } = estimate.headline;
    expect(median).toBeGreaterThan(11_000);
    expect(median).toBeLessThan(16_500);
    expect(q05).toBeGreaterThan(6000);
    expect(q25).toBeLessThan(13_000);
    expect(q75).toBeLessThan(20_000);
  });

  test('at least half below the peak is very likely', () => {
    const statement = estimate.statements.find(({ text }) => text === 'at least half below the peak');
    expect(statement?.probability).toBeGreaterThan(0.85);
  });

  test('one utterance in two papers is one factor', () => {
    const single = estimateOn(
      '2014-05-30',
      sequence2014.filter(({ id }) => id !== 'rasmussen-afp'),
    );
    expect(single.headline).toEqual(estimate.headline);
  });

  test('Moscow’s word that all had gone moves little', () => {
    const word = estimate.contributions.find(({ claim }) => claim === 'putin-may');
    expect(Math.abs(word!.influence)).toBeLessThan(0.1);
  });
});

describe('Kyiv’s numbers do not take over the curve', () => {
  test.each([
    ['2014-04-02', 34_000, 46_000],
    ['2014-04-10', 33_000, 42_000],
    ['2014-08-06', 14_000, 26_000],
    ['2014-08-20', 16_000, 24_000],
  ])('as of %s the median lies within %d and %d', (asOf, low, high) => {
    const { median } = estimateOn(asOf).headline;
    expect(median).toBeGreaterThan(low);
    expect(median).toBeLessThan(high);
  });

  test('looking back, not even on the day of its 45,000', () => {
    expect(bandOn(estimateOn('2014-08-31'), '2014-08-04').median).toBeLessThan(26_000);
  });
});
