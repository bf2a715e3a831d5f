import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../model/day.ts';
import type { Estimate, SeriesKey } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { dayOf, evidenceOf } from './evidence-fixture.ts';
import { fuse } from './fuse.ts';

const key: SeriesKey = { force: 'RUS', forceName: 'Russian forces', area: 'the border', scope: 'personnel' };
const asOf = dayOf('2014-06-30');
const begin = dayOf('2014-05-01');

function fused(evidence: readonly Evidence[], worlds = 8): Estimate {
  const estimate = fuse(key, evidence, { asOf, worlds });
  if (estimate === null) throw new Error('Expected an estimate');
  return estimate;
}

const families = fc.constantFrom('NATO', 'USA', 'UKR', 'RUS');
const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays(begin, count));
const number = fc.integer({ min: 2, max: 99 }).map((value) => value * 1000);
const wording = fc.oneof(
  number.map((value) => ({ form: 'exactly' as const, value })),
  number.map((value) => ({ form: 'about' as const, value })),
  number.map((value) => ({ form: 'at-least' as const, value })),
  number.map((value) => ({ form: 'at-most' as const, value })),
  number.map((value) => ({ form: 'between' as const, low: value, high: 1.3 * value })),
  fc.constantFrom('tens of thousands', 'a few thousand', 'hundreds').map((word) => ({ form: 'worded' as const, word })),
  fc
    .constantFrom('most', 'half', 'substantial')
    .map((word) => ({ form: 'worded' as const, word, measure: 'withdrawn' as const })),
  fc.integer({ min: 1, max: 20 }).map((value) => ({ value, unit: 'battalion' })),
);
const claim = fc.record({
  family: families,
  saidAt: day,
  wording,
  origin: fc.integer({ min: 0, max: 5 }),
  confidence: fc.double({ min: 0.5, max: 1, noNaN: true }),
});
const series = fc
  .array(claim, { minLength: 1, maxLength: 8 })
  .map((claims) => [
    evidenceOf('base', begin, { value: 40_000 }),
    ...claims.map(({ family, saidAt, wording: words, origin, confidence }, index) =>
      evidenceOf(`c${index}`, saidAt, { ...words, family, origin: `o${origin}`, confidence }),
    ),
  ]);

describe('properties', () => {
  test('bands are finite, ordered, one per day, and end at asOf', () => {
    fc.assert(
      fc.property(series, (evidence) => {
        const { days, headline, contributions, statements, unused } = fused(evidence);
        for (const { q05, q25, median, q75, q95, none } of days) {
          expect([0, q05, q25, median, q75, q95, 1e7].every((value, i, all) => i === 0 || value >= all[i - 1]!)).toBe(
            true,
          );
          expect(none >= 0 && none <= 1).toBe(true);
        }
        expect(days.length).toBe(61);
        expect(headline).toEqual(days.at(-1));
        expect(headline.day).toBe(asOf);
        for (const { low, high, influence } of contributions) {
          expect(Number.isFinite(low) && Number.isFinite(high) && low <= high && Number.isFinite(influence)).toBe(true);
        }
        for (const { probability } of statements) expect(probability >= 0 && probability <= 1).toBe(true);
        expect(new Set([...contributions, ...unused].map((each) => each.claim)).size).toBe(evidence.length);
      }),
      { numRuns: 20 },
    );
  });

  test('the order of the evidence makes no difference', () => {
    const shuffled = series.chain((evidence) =>
      fc.tuple(fc.constant(evidence), fc.shuffledSubarray(evidence, { minLength: evidence.length })),
    );
    fc.assert(
      fc.property(shuffled, ([evidence, other]) => {
        expect(fused(other)).toEqual(fused(evidence));
      }),
      { numRuns: 8 },
    );
  });

  test('copies within an origin change nothing', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 20 }), fc.nat(), (evidence, copies, which) => {
        const copied = evidence[which % evidence.length]!;
        const more = Array.from({ length: copies }, (_, i) => ({ ...copied, id: `${copied.id}-copy${i}` }));
        const [before, after] = [fused(evidence), fused([...evidence, ...more])];
        before.days.forEach((band, i) => {
          expect(Math.abs(Math.log((after.days[i]!.median + 1) / (band.median + 1)))).toBeLessThan(1e-12);
          expect(Math.abs(Math.log((after.days[i]!.q95 + 1) / (band.q95 + 1)))).toBeLessThan(1e-12);
        });
      }),
      { numRuns: 8 },
    );
  });

  test('another origin’s "at least" beside figures never lowers the median of its day by more than 2 %', () => {
    // Each from a house of its own: shifts that several share are drawn by chance, which moves medians by some per cent.
    const figures = fc.uniqueArray(
      fc.record({ family: families, at: fc.integer({ min: 0, max: 29 }), value: number }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ family }) => family,
      },
    );
    fc.assert(
      fc.property(figures, number, fc.integer({ min: 0, max: 29 }), (claims, bound, at) => {
        const on = (count: number) => addDays(dayOf('2014-06-01'), count);
        const evidence = claims.map(({ family, at: count, value }, i) =>
          evidenceOf(`f${i}`, on(count), { family, value }),
        );
        const added = evidenceOf('bound', on(at), { family: 'OSCE', form: 'at-least', value: bound });
        const [before, after] = [fused(evidence), fused([...evidence, added])];
        // Other days may move either way: a contradicted bound also says that the force was moving then.
        const medianOf = ({ days }: Estimate) => days.find((band) => band.day === on(at))?.median;
        const known = medianOf(before);
        if (known !== undefined) expect(medianOf(after)).toBeGreaterThanOrEqual(0.98 * known);
      }),
      { numRuns: 40 },
    );
  });

  test('ten times the numbers give about ten times the estimate', () => {
    const values = fc.array(fc.record({ family: families, at: day, value: fc.integer({ min: 2, max: 9 }) }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, (claims) => {
        const at = (factor: number) =>
          fused(
            claims.map(({ family, at: on, value }, i) => evidenceOf(`f${i}`, on, { family, value: value * factor })),
            32,
          );
        const [small, large] = [at(2000), at(20_000)];
        small.days.forEach((band, i) => {
          if (band.silent) return;
          const ratio = large.days[i]!.median / band.median;
          // The prior has a scale of its own, which shows where two claims contradict each other.
          expect(ratio).toBeGreaterThan(6.5);
          expect(ratio).toBeLessThan(15);
        });
      }),
      { numRuns: 10 },
    );
  });
});

describe('one claim and none', () => {
  test('no level claim gives no estimate', () => {
    expect(fuse(key, [], { asOf })).toBeNull();
    expect(fuse(key, [evidenceOf('a', begin, { value: 10, unit: 'tank' })], { asOf })).toBeNull();
    expect(fuse(key, [evidenceOf('a', '2014-07-01', { value: 40_000 })], { asOf })).toBeNull();
    expect(fuse(key, [evidenceOf('a', begin, { value: 40_000, asOf: null })], { asOf })).toBeNull();
  });

  test('one claim gives its number, and silence widens it', () => {
    const { days, contributions } = fused([evidenceOf('a', begin, { value: 40_000 })]);
    const [first, last] = [days[0]!, days.at(-1)!];
    expect(first.median).toBeGreaterThan(37_000);
    expect(first.median).toBeLessThan(43_000);
    expect(last.q75 / last.q25).toBeGreaterThan(1.3 * (first.q75 / first.q25));
    expect(days.filter((band) => !band.silent).length).toBe(15);
    expect(contributions).toMatchObject([{ claim: 'a', day: begin, role: 'level', point: 40_000, conversion: null }]);
  });

  test('a lone "at least" is taken to be said near the level', () => {
    const { days } = fused([evidenceOf('a', begin, { form: 'at-least', value: 10_000 })]);
    expect(days[0]!.median).toBeGreaterThan(10_000);
    expect(days[0]!.median).toBeLessThan(60_000);
  });

  test('"none are there" has most of its mass on none', () => {
    const none = [3, 6, 9].map((on) =>
      evidenceOf(`a${on}`, addDays(begin, on), { value: 0, source: `s${on}`, family: `f${on}` }),
    );
    const { days } = fused(none);
    expect(days[9]!.none).toBeGreaterThan(0.8);
    expect(days[9]!.q05).toBe(0);
  });
});

describe('knowledge and time', () => {
  test('measures a fall against a peak that is stated without its day', () => {
    const peak = evidenceOf('peak', '2014-06-30', { form: 'about', value: 40_000, asOf: null });
    const left = evidenceOf('left', '2014-06-30', {
      form: 'fraction',
      value: 2 / 3,
      unit: 'fraction',
      measure: 'withdrawn',
      reference: 'peak',
    });
    const { statements, contributions } = fused([peak, left]);
    expect(statements.find(({ text }) => text.includes('half'))?.probability).toBeGreaterThan(0.7);
    expect(contributions.find((each) => each.claim === 'peak')).toMatchObject({ role: 'reference', day: null });
  });

  const base = [
    evidenceOf('a', '2014-05-01', { value: 40_000 }),
    evidenceOf('b', '2014-05-20', { family: 'USA', value: 20_000 }),
  ];

  test('what was said after asOf is not known', () => {
    const later = evidenceOf('later', '2014-07-01', { value: 1000, asOf: { from: begin, until: begin } });
    expect(fused([...base, later])).toEqual(fused(base));
  });

  test('a claim without a day serves as a base only', () => {
    const peak = evidenceOf('peak', '2014-05-01', { value: 80_000, asOf: null });
    const half = evidenceOf('half', '2014-06-20', { form: 'worded', word: 'half', measure: 'withdrawn' });
    const { contributions, headline } = fused([peak, half]);
    expect(contributions.find(({ claim: id }) => id === 'peak')).toMatchObject({ role: 'reference', day: null });
    expect(headline.median).toBeGreaterThan(30_000);
    expect(fused([...base, peak]).unused[0]?.claim).toBe('peak');
  });

  test('a later word of the same family about the same day supersedes the earlier', () => {
    const window = { from: dayOf('2014-05-30'), until: dayOf('2014-05-30') };
    const first = evidenceOf('first', '2014-05-30', { value: 40_000 });
    const second = evidenceOf('second', '2014-06-20', { value: 10_000, asOf: window });
    const agreeing = evidenceOf('agreeing', '2014-06-20', { form: 'at-least', value: 30_000, asOf: window });
    const superseded = (evidence: readonly Evidence[]) =>
      fused(evidence).contributions.filter((each) => each.superseded);
    expect(superseded([first, second]).map((each) => each.claim)).toEqual(['first']);
    expect(superseded([first, { ...second, family: 'USA' }])).toEqual([]);
    expect(superseded([first, agreeing])).toEqual([]);
    expect(fused([first, second]).days[0]!.median).toBeLessThan(18_000);
  });

  test.each<[Partial<Evidence>, string]>([
    [
      { asOf: { from: dayOf('2014-06-10'), until: dayOf('2014-06-01') } },
      'its days end (2014-06-01) before they begin (2014-06-10)',
    ],
    [
      { asOf: { from: dayOf('2014-06-20'), until: dayOf('2014-06-20') } },
      'it is about a day (2014-06-20) after it was said (2014-06-01)',
    ],
    [{ asOf: { from: dayOf('1991-01-01'), until: dayOf('1991-01-01') } }, 'too far in time from the rest'],
    [
      { asOf: { from: dayOf('1991-01-01'), until: dayOf('2014-06-01') } },
      'its days, 1991-01-01 to 2014-06-01, are too many to place it',
    ],
  ])('%o is not used', (given, reason) => {
    expect(fused([...base, evidenceOf('odd', '2014-06-01', { value: 30_000, ...given })]).unused).toEqual([
      { claim: 'odd', reason },
    ]);
  });

  test('what is being withdrawn is reached in the days after', () => {
    const third = { form: 'fraction', value: 2 / 3, unit: 'fraction', measure: 'withdrawn' } as const;
    const [gone, going] = [false, true].map((underway) => {
      const { days } = fused([base[0]!, evidenceOf('third', '2014-06-10', { ...third, underway })], 32);
      const on = (iso: string): number => days.find((band) => band.day === iso)!.median;
      return [on('2014-06-10'), on('2014-06-19')] as const;
    });
    expect(going![0]).toBeGreaterThan(1.05 * gone![0]);
    expect(going![1]).toBeLessThan(going![0]);
    const known = fuse(key, [base[0]!, evidenceOf('third', '2014-06-10', { ...third, underway: true })], {
      asOf: dayOf('2014-06-10'),
    });
    expect(known!.contributions[1]).toMatchObject({ day: '2014-06-10', open: 'above' });
    expect(known!.headline.median).toBeGreaterThan(going![0]);
  });

  test('a long window is spread over its days and drawn at its middle', () => {
    const season = { from: dayOf('2014-04-01'), until: dayOf('2014-06-30') };
    const long = evidenceOf('long', '2014-06-30', { value: 30_000, asOf: season });
    const { contributions, days } = fused([...base, long]);
    expect(contributions.find(({ claim: id }) => id === 'long')?.day).toBe('2014-05-16');
    expect(days[0]?.day).toBe('2014-04-16');
  });

  test('a series silent for longer than a run may last keeps its claims', () => {
    const estimate = fuse(key, base, { asOf: dayOf('2026-01-01') });
    expect(estimate?.days.length).toBe(3001);
    expect(estimate?.unused).toEqual([]);
  });
});

describe('what one utterance says, and what a bloc does', () => {
  const widthOf = ({ headline: { q05, q95 } }: Estimate): number => Math.log(q95 / q05);
  const said = (id: string, words: Partial<Evidence>): Evidence => evidenceOf(id, asOf, { origin: 'speech', ...words });

  test('two things said at once narrow the band, and alternatives widen it', () => {
    const thousands = said('thousands', { form: 'worded', word: 'thousands' });
    const [battalions, other] = [
      said('battalions', { value: 7, unit: 'battalion' }),
      said('other', { value: 60, unit: 'battalion' }),
    ];
    const [alone, both, either] = [[thousands], [thousands, battalions], [thousands, battalions, other]].map((claims) =>
      widthOf(fused(claims)),
    ) as [number, number, number];
    expect(both).toBeLessThan(alone);
    expect(either).toBeGreaterThan(both);
  });

  test('allies who agree narrow the band less than strangers who do', () => {
    const agreeing = (speakers: readonly string[]): Estimate =>
      fused(
        speakers.map((family) => evidenceOf(family, asOf, { family, source: family, value: 40_000 })),
        32,
      );
    const [allies, strangers] = [
      agreeing(['NATO', 'USA', 'GBR', 'POL', 'FRA', 'DEU']),
      agreeing(['NATO', 'OSCE', 'IND', 'CHN', 'BRA', 'ZAF']),
    ];
    expect(widthOf(allies)).toBeGreaterThan(1.2 * widthOf(strangers));
  });
});

describe('no claim takes over, whatever it says', () => {
  test('influence removes the whole origin, and a base moves what is a fraction of it', () => {
    const evidence = [
      evidenceOf('base', '2014-05-01', { value: 40_000 }),
      evidenceOf('third', '2014-06-25', { form: 'fraction', value: 2 / 3, unit: 'fraction', measure: 'withdrawn' }),
      evidenceOf('other', '2014-05-03', { family: 'UKR', value: 90_000 }),
    ];
    const influence = new Map(fused(evidence).contributions.map((each) => [each.claim, each.influence]));
    const without = fused(evidence.filter(({ id }) => id !== 'third')).headline.median;
    expect(influence.get('third')).toBeCloseTo(Math.log(fused(evidence).headline.median / without), 1);
    expect(influence.get('base')).toBeLessThan(-0.3);
  });

  test('contradicting bounds and many claims on one day stay finite', () => {
    const bounds = [
      evidenceOf('more', begin, { form: 'at-least', value: 900_000 }),
      evidenceOf('less', begin, { family: 'USA', form: 'at-most', value: 200 }),
    ];
    const crowd = Array.from({ length: 150 }, (_, i) =>
      evidenceOf(`c${i}`, begin, { family: `f${i % 7}`, value: 1000 + 500 * (i % 90) }),
    );
    for (const evidence of [bounds, crowd, [...bounds, ...crowd]]) {
      const { headline, contributions } = fused(evidence);
      expect(headline.q95).toBeGreaterThan(headline.q05);
      expect(contributions.length).toBe(evidence.length);
      expect(Object.values(headline).some((value) => typeof value === 'number' && !Number.isFinite(value))).toBe(false);
    }
  });
});
