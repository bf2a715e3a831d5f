import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFrom } from '../extraction/reading-fixture.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Reading, Relation } from '../model/reading.ts';
import type { Report, ReportId } from '../model/report.ts';
import type { Voice } from '../model/voice.ts';
import { readingOf, type Said } from './claim-fixture.ts';
import { findOrigins } from './find-origins.ts';

/** The claims' ids by origin, in order. */
function partition(readings: readonly Reading[]): string[][] {
  return findOrigins(readings)
    .map(({ claims }) => claims.map(({ claim }): string => claim).toSorted())
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

const official = (actor: string | null, name = 'official'): Partial<Voice> => ({
  kind: 'unnamed',
  name,
  actor,
  unnamed: true,
});

const pairs: readonly (readonly [string, Said, Said, 1 | 2])[] = [
  ['the same voice, number and day in two outlets', {}, {}, 1],
  ['another number', {}, { quantity: { value: 30_000 } }, 2],
  ['another voice', {}, { voice: { name: 'Jens Berg' } }, 2],
  ['the next day', {}, { saidAt: '2014-05-31' }, 1],
  ['the day before', {}, { saidAt: '2014-05-29' }, 1],
  ['two days later', {}, { saidAt: '2014-06-01' }, 2],
  ['the same day of another year', {}, { saidAt: '2015-05-30' }, 2],
  ['another force', {}, { force: 'UKR' }, 2],
  ['another area', {}, { area: 'Crimea' }, 2],
  ['another unit', {}, { quantity: { unit: 'tank' } }, 2],
  ['troops that remain, where the other says that they are there', {}, { quantity: { measure: 'remaining' } }, 1],
  ['troops that left, where the other says that they are there', {}, { quantity: { measure: 'withdrawn' } }, 2],
  ['"about" before the same number', {}, { quantity: { form: 'about' } }, 1],
  [
    'the same range',
    { quantity: { value: null, low: 10_000, high: 12_000 } },
    { quantity: { value: null, low: 10_000, high: 12_000 } },
    1,
  ],
  [
    'a range that ends elsewhere',
    { quantity: { value: null, low: 10_000, high: 12_000 } },
    { quantity: { value: null, low: 10_000, high: 25_000 } },
    2,
  ],
  [
    'the same words for a number',
    { quantity: { value: null, word: 'thousands' } },
    { quantity: { value: null, word: 'thousands' } },
    1,
  ],
  [
    'other words for a number',
    { quantity: { value: null, word: 'thousands' } },
    { quantity: { value: null, word: 'tens of thousands' } },
    2,
  ],
  [
    'unnamed officials of one country',
    { voice: official('USA', 'U.S. official') },
    { voice: official('USA', 'Pentagon official') },
    1,
  ],
  ['unnamed officials of two countries', { voice: official('USA') }, { voice: official('POL') }, 2],
  [
    'an unnamed official and a named one of the same country',
    { voice: official('USA') },
    { voice: { actor: 'USA' } },
    2,
  ],
  [
    'two named people of one country',
    { voice: { name: 'Ann Hill', actor: 'USA' } },
    { voice: { name: 'Joe Dale', actor: 'USA' } },
    2,
  ],
  ['a day that nobody knows', {}, { saidAt: null }, 2],
  ['two days that nobody knows', { saidAt: null }, { saidAt: null }, 2],
];

describe('findOrigins', () => {
  it.each(pairs)('%s', (_what, first, second, origins) => {
    const [a, b] = [readingOf('a', [first]), readingOf('b', [second])];
    expect(partition([a, b])).toHaveLength(origins);
    expect(partition([b, a])).toEqual(partition([a, b]));
  });

  it('knows nothing of no reports', () => {
    expect(findOrigins([])).toEqual([]);
  });

  it('names an origin after its first claim, and leaves out what is no force strength', () => {
    const [origin, ...others] = findOrigins([readingOf('b', [{}]), readingOf('a', [{}, { forceStrength: false }])]);
    expect(origin).toMatchObject({ id: 'a.0', claims: [{ claim: 'a.0' }, { claim: 'b.0' }], outlets: ['a', 'b'] });
    expect(others).toEqual([]);
  });

  it('counts a voice that repeats itself day after day once', () => {
    const days = ['2014-05-30', '2014-05-31', '2014-06-01'].map((saidAt) => readingOf(saidAt, [{ saidAt }]));
    expect(partition(days)).toHaveLength(1);
    expect(partition([days[0], days[2], days[1]].filter((day) => day !== undefined))).toHaveLength(1);
  });

  it.each(['same-claim', 'restates-in-other-unit'] as const)('joins what one report says twice: %s', (type) => {
    const said = [{ quantity: { unit: 'battalion', value: 7 } }, { quantity: { value: 5000 } }];
    const relation: Relation = { from: 'a.1' as ClaimId, type, to: 'a.0' as ClaimId };
    expect(partition([readingOf('a', said, [relation])])).toHaveLength(1);
    expect(partition([readingOf('a', said, [{ ...relation, type: 'fraction-of' }])])).toHaveLength(2);
  });

  it('counts a thousand printings once', () => {
    const printings = Array.from({ length: 1000 }, (_, i) => readingOf(`p${i}`, [{}]));
    const [origin, ...others] = findOrigins(printings);
    expect(others).toEqual([]);
    expect(origin?.outlets).toHaveLength(1000);
    expect(origin?.claims.filter(({ link }) => link === null)).toHaveLength(1);
  });

  it('passes over a relation to what is no force strength', () => {
    const relation: Relation = { from: 'a.1' as ClaimId, type: 'same-claim', to: 'a.0' as ClaimId };
    expect(partition([readingOf('a', [{}, { forceStrength: false }], [relation])])).toEqual([['a.0']]);
  });

  it('joins what a text says that is printed twice, even by the newsrooms themselves', () => {
    const voice = (name: string): Said => ({ voice: { kind: 'publisher', name, actor: null } });
    const copied = (name: string): Reading => {
      const reading = readingOf(name, [voice(name)]);
      return { ...reading, report: { ...reading.report, text: 'Forty thousand troops stand at the border' } };
    };
    expect(partition([copied('Northern Wire'), copied('Southern Post')])).toHaveLength(1);
    expect(partition([copied('Northern Wire'), readingOf('Southern Post', [voice('Southern Post')])])).toHaveLength(2);
  });

  it('makes the same of any order of the readings', () => {
    const said = fc.record({
      voice: fc.constantFrom({ name: 'Ann Hill' }, { name: 'Joe Dale' }, official('USA', 'x'), official('USA', 'y')),
      quantity: fc.constantFrom({ value: 40_000 }, { value: 7, unit: 'battalion' }),
      saidAt: fc.constantFrom('2014-05-28', '2014-05-29', '2014-05-30', '2014-05-31', '2014-06-01', null),
      forceStrength: fc.constantFrom(true, true, true, false),
    });
    const relation = { from: '1', type: 'same-claim', to: '0' } as const;
    const readings = fc
      .array(fc.tuple(fc.array(said, { maxLength: 3 }), fc.boolean()), { maxLength: 8 })
      .map((reports) =>
        reports.map(([claims, related], index) =>
          readingOf(
            `r${index}`,
            claims,
            related && claims.length > 1
              ? [{ ...relation, from: `r${index}.1` as ClaimId, to: `r${index}.0` as ClaimId }]
              : [],
          ),
        ),
      );
    const shuffled = readings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(findOrigins(other)).toEqual(findOrigins(all));
      }),
    );
  });
});

describe('findOrigins, on reports', () => {
  const read = (id: string, text: string, given: Partial<Report> = {}): Reading =>
    readingFrom(text, { id: id as ReportId, textDigest: id, ...given });
  const body =
    'About 40,000 Russian troops remain near Ukraine’s border, NATO Secretary General Anders Rasmussen said on Friday.';
  const headline = 'NATO sees about 40,000 Russian troops near Ukraine’s border';
  const american = 'Russia has 40,000 troops near Ukraine’s border, a U.S. official said.';
  const battalions = 'Russia has seven battalions, some 5,000 men, near Ukraine’s border, an American official said.';

  const cases: readonly (readonly [string, readonly (readonly [string, Partial<Report>])[], number])[] = [
    [
      'one voice in two outlets',
      [
        [body, {}],
        [`Brussels. ${body}`, { publisher: 'Southern Post' }],
      ],
      1,
    ],
    [
      'one voice a week apart',
      [
        [body, {}],
        [body.replace('Friday', 'Thursday'), { publishedAt: '2014-06-06' }],
      ],
      2,
    ],
    ['a headline that says what the text says', [[`${headline}\n\n${body}`, { title: headline }]], 1],
    ['battalions, and the men in them', [[battalions, {}]], 1],
    [
      'officials of one country',
      [
        [american, {}],
        ['A Pentagon official said Russia had 40,000 troops near Ukraine’s border.', {}],
      ],
      1,
    ],
    [
      'officials of two countries',
      [
        [american, {}],
        ['A Polish official said Russia had 40,000 troops near Ukraine’s border.', {}],
      ],
      2,
    ],
  ];
  it.each(cases)('%s', (_what, reports, origins) => {
    const readings = reports.map(([text, given], index) => read(`r${index}`, text, given));
    for (const reading of readings) expect(reading.claims.length).toBeGreaterThan(0);
    expect(partition(readings)).toHaveLength(origins);
  });
});
