import { expect, it } from 'vitest';
import type { Evidence } from '../model/evidence.ts';
import { dayOf, evidenceOf } from './evidence-fixture.ts';
import { fuse } from './fuse.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'the border', scope: 'personnel' };
const first = evidenceOf('a', '2014-05-30', { value: 40_000 });

function bandOf(evidence: readonly Evidence[]) {
  const estimate = fuse(key, evidence, { asOf: dayOf('2014-05-30'), worlds: 8 });
  return { width: Math.log(estimate!.headline.q95 / estimate!.headline.q05), median: estimate!.headline.median };
}

const said = (copyProbability: number, value = 40_000): Evidence =>
  evidenceOf('b', '2014-05-30', { family: 'USA', value, copyProbability });

it('learns nothing from what is surely a copy', () => {
  // What two sources of one bloc share is sampled, so that the digits differ a little.
  expect(bandOf([first, said(1)]).width / bandOf([first]).width).toBeCloseTo(1, 2);
  expect(bandOf([first, said(1)]).median / bandOf([first]).median).toBeCloseTo(1, 2);
});

it('learns less, the more probably it is a copy', () => {
  const moved = [0, 0.3, 0.6, 0.9, 1].map((copyProbability) => bandOf([first, said(copyProbability, 20_000)]).median);
  expect(moved).toEqual(moved.toSorted((a, b) => a - b));
  expect(moved[0]).toBeLessThan(0.95 * moved[4]!);
});

it('is never narrower for many that are nearly surely copies than for one word more', () => {
  const copies = Array.from({ length: 20 }, (_, i) => ({
    ...said(1 - 0.2 ** (i + 1)),
    id: `b${i}`,
    origin: `b${i}`,
    family: `F${i}`,
  }));
  expect(bandOf([first, ...copies]).width).toBeGreaterThan(0.9 * bandOf([first, said(0)]).width);
});

it('gives less weight to what its voice has replaced', () => {
  for (const day of ['2014-05-28', '2014-05-30']) {
    const earlier = evidenceOf('b', day, { value: 80_000 });
    const kept = bandOf([first, earlier]).median;
    expect(bandOf([first, { ...earlier, superseded: true }]).median).toBeLessThan(0.99 * kept);
  }
});
