import { describe, expect, test } from 'vitest';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { dayOf, evidenceOf } from './evidence-fixture.ts';
import { followSeries } from './follow-series.ts';
import { fuse } from './fuse.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'the border', scope: 'personnel' };
const asOf = dayOf('2014-06-30');

/** Levels in words, so that nobody has put any in figures. */
const tens = ['2014-05-01', '2014-05-06'].map((on) =>
  evidenceOf(on, on, { form: 'worded', word: 'tens of thousands', family: on }),
);
const gone = evidenceOf('gone', '2014-06-30', {
  form: 'fraction',
  value: 2 / 3,
  unit: 'fraction',
  measure: 'withdrawn',
});

function fused(evidence: readonly Evidence[], on = asOf): Estimate {
  const estimate = fuse(key, evidence, { asOf: on });
  if (estimate === null) throw new Error('Expected an estimate');
  return estimate;
}

const medianOn = ({ days }: Estimate, on: string): number => days.find(({ day }) => day === on)!.median;
const widthOn = ({ days }: Estimate, on: string): number => {
  const { q05, q95 } = days.find(({ day }) => day === on)!;
  return Math.log(q95 / q05);
};

describe('a level that nobody has put in figures', () => {
  test('a share is of the day on which it was highest', () => {
    const [before, after] = [fused(tens), fused([...tens, gone])];
    const { conversion, day } = after.contributions.find(({ claim }) => claim === 'gone')!;
    expect(conversion).toMatch(/^1\/3 of [\d,]+ \(as estimated for 2014-05-0\d\)$/);
    expect(day).toBe('2014-06-30');
    expect(after.headline.median).toBeLessThan(0.6 * before.headline.median);
  });

  test('base and level move together: a figure for what is left tells how many there were', () => {
    const left = evidenceOf('left', '2014-06-30', { value: 8000, family: 'OSCE' });
    const [alone, both] = [fused([...tens, left]), fused([...tens, gone, left])];
    expect(medianOn(both, '2014-05-01')).toBeGreaterThan(20_000);
    expect(medianOn(both, '2014-05-01')).toBeLessThan(30_000);
    expect(widthOn(both, '2014-05-01')).toBeLessThan(0.8 * widthOn(alone, '2014-05-01'));
  });

  test('the fall is surer than either of its ends', () => {
    const { statements, headline } = fused([...tens, gone]);
    expect(statements.find(({ text }) => text === 'at least half below the peak')!.probability).toBeGreaterThan(0.85);
    expect(headline.q95 / headline.q05).toBeGreaterThan(3);
  });

  test('a number that left is taken from it, however many there were', () => {
    const taken = evidenceOf('taken', '2014-05-20', { value: 30_000, measure: 'withdrawn', family: '2014-05-01' });
    const [before, after] = [fused(tens, taken.saidAt), fused([...tens, taken], taken.saidAt)];
    expect(after.headline.median).toBeLessThan(0.7 * before.headline.median);
    // Fewer than left cannot have been there.
    expect(after.days[0]!.q05).toBeGreaterThan(1.3 * before.days[0]!.q05);
  });

  test.each<[string, Partial<Evidence>, number, number]>([
    ['a share of it', { form: 'fraction', value: 0.5, unit: 'fraction' }, 0.35, 0.75],
    ['a number that came on top of it', { value: 9000, measure: 'arrived' }, 1.05, 1.6],
  ])('%s: the claim that is named tells its day, whatever figures there are', (_what, words, least, most) => {
    const april = evidenceOf('april', '2014-04-10', { form: 'worded', word: 'tens of thousands' });
    const peak = evidenceOf('peak', '2014-05-10', { value: 150_000, family: 'NATO' });
    const said = evidenceOf('said', '2014-06-20', { ...words, reference: 'april' });
    const estimate = fused([april, peak, said]);
    expect(estimate.contributions.find(({ claim }) => claim === 'said')!.conversion).toContain('for 2014-04-10)');
    const ratio = medianOn(estimate, '2014-06-20') / medianOn(estimate, '2014-04-10');
    expect(ratio).toBeGreaterThan(least);
    expect(ratio).toBeLessThan(most);
  });

  test('where no day before has a level, it is not used', () => {
    const only = evidenceOf('only', '2014-06-30', { form: 'at-least', value: 5000, family: 'USA' });
    expect(fused([gone, only]).unused.map(({ claim }) => claim)).toEqual(['gone']);
    expect(fuse(key, [gone], { asOf })).toBeNull();
  });
});

describe('what is foreseen with such claims', () => {
  const later = evidenceOf('later', '2014-06-30', { value: 12_000, family: 'OSCE' });
  const half = { ...gone, id: 'half', origin: 'half', value: 0.5, family: 'USA', source: 'USA' };
  const known = [...tens, gone];

  test('the order of the evidence makes no difference', () => {
    expect(fused([later, gone, ...tens.toReversed()])).toEqual(fused([...known, later]));
  });

  test.each<[string, readonly Evidence[], readonly Evidence[], Day]>([
    ['a figure beside a share', known, [...known, later], asOf],
    ['a second share, in order', known, [...known, { ...half, saidAt: dayOf('2014-07-02') }], dayOf('2014-07-02')],
    ['a late figure for the base’s time', known, [...known, evidenceOf('late', '2014-05-04', { value: 50_000 })], asOf],
    ['a share corrected', known, [...tens, { ...gone, value: 0.5 }], asOf],
    ['a share left out', [...known, later], [...tens, later], asOf],
  ])('%s: as if it were fused anew, but for chance', (_what, before, after, day) => {
    const foreseen = followSeries(key, before, { asOf })!.foresee(after, day)!;
    expect(Math.abs(Math.log(foreseen.headline.median / fused(after, day).headline.median))).toBeLessThan(0.15);
  });

  test('the first share of all is seen at once, and settles nothing', () => {
    const { estimate, foresee } = followSeries(key, tens, { asOf })!;
    const foreseen = foresee(known)!;
    expect(foreseen.settled).toBe(false);
    expect(foreseen.headline.median).toBeLessThan(0.6 * estimate.headline.median);
  });
});
