import { describe, expect, test } from 'vitest';
import type { Evidence } from '../model/evidence.ts';
import { dayOf, evidenceOf } from './evidence-fixture.ts';
import { followSeries } from './follow-series.ts';
import { fuse } from './fuse.ts';
import { sequence2014 } from './sequence-2014-fixture.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'near Ukraine’s border', scope: 'personnel' };
const asOf = dayOf('2014-05-28');
const known = sequence2014.filter(({ saidAt }) => saidAt <= asOf);
const followed = followSeries(key, known, { asOf })!;

/** The median of the last day, foreseen and fused anew. */
function medians(evidence: readonly Evidence[], day = asOf): [number, number] {
  return [followed.foresee(evidence, day)!.headline.median, fuse(key, evidence, { asOf: day })!.headline.median];
}

describe('what is foreseen of a changed series', () => {
  test('nothing changed is what was estimated', () => {
    const { headline, settled } = followed.foresee(known.toReversed())!;
    expect(settled).toBe(true);
    expect(headline.day).toBe(asOf);
    expect(headline.median).toBeCloseTo(followed.estimate.headline.median, 3);
    expect(headline.q95).toBeCloseTo(followed.estimate.headline.q95, 3);
  });

  const said = sequence2014.find(({ id }) => id === 'rasmussen-reuters')!;

  test.each<[string, readonly Evidence[], string]>([
    ['a claim in order, two days later', [...known, said], '2014-05-30'],
    ['a day without a claim', known, '2014-05-31'],
    ['a late claim', [...known, evidenceOf('late', '2014-05-27', { value: 35_000, family: 'USA' })], '2014-05-28'],
    ['a claim left out', known.filter(({ id }) => id !== 'nato-remain'), '2014-05-28'],
    [
      'a claim corrected',
      known.map((claim) => (claim.id === 'nato-remain' ? { ...claim, word: 'several thousand' } : claim)),
      '2014-05-28',
    ],
    [
      'a claim that another source made',
      known.map((claim) => (claim.id === 'nato-withdrawn' ? { ...claim, family: 'USA', source: 'Pentagon' } : claim)),
      '2014-05-28',
    ],
    [
      'a source graded otherwise',
      known.map((claim) => (claim.family === 'NATO' ? { ...claim, grade: 'C' as const } : claim)),
      '2014-05-28',
    ],
  ])('%s: as if it were fused anew, but for chance', (_what, evidence, day) => {
    const [foreseen, anew] = medians(evidence, dayOf(day));
    expect(Math.abs(Math.log(foreseen / anew))).toBeLessThan(0.12);
  });

  test('where one house alone leans, nothing changed is settled too', () => {
    const words = ['2014-05-01', '2014-05-10', '2014-05-20'].map((on) => evidenceOf(on, on, { value: 30_000 }));
    const alone = followSeries(key, words, { asOf })!;
    expect(alone.foresee(words)).toMatchObject({ settled: true, headline: { day: asOf } });
  });

  test('a claim of one house is that of another where its source is', () => {
    const words = (by: string): Evidence[] => [
      ...['A', 'B'].flatMap((family, i) =>
        ['2014-05-01', '2014-05-05', '2014-05-09'].map((on) =>
          evidenceOf(`${family} ${on}`, on, { family, source: family, value: i === 0 ? 20_000 : 60_000 }),
        ),
      ),
      evidenceOf('last', '2014-05-28', { family: by, source: by, value: 30_000 }),
    ];
    const { estimate, foresee } = followSeries(key, words('A'), { asOf })!;
    expect(foresee(words('B'))!.headline.median).toBeLessThan(0.9 * estimate.headline.median);
  });

  test('a claim moves it, and does not settle it where its source was not known to lean', () => {
    const one = evidenceOf('osce-1', '2014-05-28', { family: 'OSCE', value: 9000 });
    const two = evidenceOf('osce-2', '2014-05-20', { family: 'OSCE', value: 30_000 });
    const before = followed.estimate.headline.median;
    const [first, second] = [followed.foresee([...known, one])!, followed.foresee([...known, one, two])!];
    expect(first.headline.median).toBeLessThan(0.9 * before);
    expect(second.settled).toBe(false);
  });

  test('a claim before the first day is not settled, and no claims are nothing', () => {
    expect(followed.foresee([...known, evidenceOf('early', '2014-03-01', { value: 9000 })])?.settled).toBe(false);
    expect(followed.foresee([])).toBeNull();
    expect(followSeries(key, [], { asOf })).toBeNull();
  });
});
