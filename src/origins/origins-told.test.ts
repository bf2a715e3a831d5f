import { describe, expect, it } from 'vitest';
import { readingFrom } from '../extraction/reading-fixture.ts';
import type { Origin } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { Report, ReportId } from '../model/report.ts';
import { readingOf, type Said } from './claim-fixture.ts';
import { findOrigins } from './find-origins.ts';

const read = (id: string, text: string, given: Partial<Report> = {}): Reading =>
  readingFrom(text, { id: id as ReportId, textDigest: id, publishedAt: '2014-05-30', publisher: id, ...given });

const printed = (publisher: string, said: Said, given: Partial<Report> = {}): Reading => {
  const reading = readingOf(publisher, [said]);
  return { ...reading, report: { ...reading.report, ...given } };
};

/** Who printed each origin, and the kinds of the links in it. */
const told = (origins: readonly Origin[]) =>
  origins.map(({ outlets, claims }) => [
    outlets.join(' '),
    claims
      .map(({ link }) => link?.kind ?? '')
      .join(' ')
      .trim(),
  ]);

describe('relays', () => {
  const official = 'Russia has 20,000 troops near Ukraine’s border, a NATO official said on Friday.';

  it.each([
    ['an outlet that names another', 'NTB', 'Russia has 20,000 troops near Ukraine’s border, according to NTB.', 1],
    ['an outlet that names a third', 'NTB', 'Russia has 20,000 troops near Ukraine’s border, according to TASS.', 2],
    ['another number', 'NTB', 'Russia has 25,000 troops near Ukraine’s border, according to NTB.', 2],
    [
      'an official who told another outlet',
      'Reuters',
      'Russia has 20,000 troops near Ukraine’s border, a NATO official told Reuters on Friday.',
      1,
    ],
    [
      'the same agency by its long name',
      'Agence France-Presse',
      'Russia has 20,000 troops near Ukraine’s border, according to AFP.',
      1,
    ],
  ])('%s', (_what, publisher, text, count) => {
    const origins = findOrigins([read(publisher, official), read('Kyiv Post', text)]);
    expect(origins).toHaveLength(count);
  });

  it('tells the chain, the outlets and the wordings', () => {
    const [origin] = findOrigins([
      read('NTB', official),
      read('Kyiv Post', 'Russia has about 20,000 troops near Ukraine’s border, according to NTB.', {
        publishedAt: '2014-05-31',
      }),
    ]);
    expect(origin).toMatchObject({
      outlets: ['NTB', 'Kyiv Post'],
      wordings: ['20,000 troops', 'about 20,000 troops'],
      claims: [
        { chain: ['NATO official', 'NTB'], link: null },
        { chain: ['NTB', 'Kyiv Post'], link: { kind: 'relay', to: 'NTB.11' } },
      ],
    });
  });
});

describe('copies', () => {
  const story = `Russia has massed some 40,000 troops near Ukraine’s border, the mayor of Kharkiv said on Friday, and the columns of lorries that
people saw on the road from Belgorod were two miles long. Hennadiy Kernes told a crowd of 2,000 on Freedom Square that schools stay open.`;
  const inside = `Nobody in Brussels would comment. The town council of Poltava meets on Monday, and will speak of the trains. ${story.slice(0, 190)}.
The harvest of wheat in Poltava was the best since 2009, and prices at the market of Kremenchuk fell by 11 per cent within the month, which
farmers put down to the weather, to cheaper fuel from the refinery, and to a strike at the port of Odessa that ended on Tuesday night.`;

  it.each([
    ['of the whole text', story, '1 copy'],
    ['under another headline', `Long columns seen\n\nKHARKIV (Reuters) - ${story}`, '1 copy'],
    ['of a passage in a text of its own', inside, '1 passage'],
    ['with a misprint', story.replace('40,000', '400,000'), '1 slip'],
    ['with another number', story.replace('40,000', '55,500'), '2 '],
  ])('%s', (_what, text, expected) => {
    // Another voice, so that nothing but the text tells that it is one origin.
    const other = text.replace('mayor of Kharkiv', 'head of Kharkiv');
    const origins = findOrigins([read('Unian', story), read('Post', other, { publishedAt: '2014-05-30T20:00:00Z' })]);
    expect(
      `${origins.length} ${told(origins)
        .map(([, kinds]) => kinds)
        .join('')}`,
    ).toBe(expected);
  });

  it('takes a number that changes a day later, in the same text, for no misprint', () => {
    const later = story.replace('40,000', '50,000').replace('on Friday', 'on Saturday');
    const origins = findOrigins([read('Unian', story), read('Post', later, { publishedAt: '2014-05-31' })]);
    expect(origins.flatMap(({ slips }) => slips)).toEqual([]);
    expect(origins).toHaveLength(2);
  });

  it('says which number was meant', () => {
    const origins = findOrigins([
      read('Post', story.replace('40,000', '400,000')),
      read('Unian', story),
      read('Interfax', story),
    ]);
    expect(origins.flatMap(({ slips }) => slips)).toMatchObject([
      { claim: 'Post.18', printed: 'some 400,000 troops', meant: 'some 40,000 troops' },
    ]);
  });

  it('leaves what may be a copy an origin of its own', () => {
    const reworded = `On Friday Kharkiv heard from its mayor Hennadiy Kernes. He spoke to 2,000 on Freedom Square, said schools do not close, and told
of Belgorod, where he had lorries rolling. Russia has some 40,000 troops near Ukraine’s border, an official said.`;
    const [origin, other, ...further] = findOrigins([
      read('Unian', story),
      read('Post', reworded, { publishedAt: '2014-06-01' }),
    ]);
    expect(further).toEqual([]);
    expect(other?.claims).toHaveLength(1);
    expect(origin?.uncertain).toMatchObject([{ claim: other?.claims[0]?.claim, link: { kind: 'copy' } }]);
  });
});

describe('ranges that lose an end', () => {
  const range: Said = { quantity: { form: 'between', value: null, low: 10_000, high: 12_000 } };

  it.each([
    ['the upper end', 12_000, 1],
    ['the lower end', 10_000, 1],
    ['a number between', 11_000, 2],
  ])('%s', (_what, value, count) => {
    const bare: Said = { quantity: { form: 'at-most', value } };
    expect(findOrigins([printed('a', range), printed('b', bare)])).toHaveLength(count);
    expect(findOrigins([printed('a', bare), printed('b', range)])).toHaveLength(count);
  });
});

describe('misprints by one voice on one day', () => {
  const range = (low: number, high: number): Said => ({ quantity: { form: 'between', value: null, low, high } });

  it('takes the number of most outlets for the meant one', () => {
    const origins = findOrigins([
      printed('a', range(12_000, 21_000)),
      printed('b', range(19_000, 21_000)),
      printed('c', range(19_000, 21_000)),
    ]);
    expect(told(origins)).toEqual([['a b c', expect.stringContaining('slip')]]);
    expect(origins[0]?.slips).toMatchObject([{ claim: 'a.0' }]);
  });

  it.each([
    ['one names no day', '2014-05-29', 'implied', 1],
    ['both name theirs', '2014-05-29', 'stated', 2],
    ['two days lie between', '2014-05-28', 'implied', 2],
  ] as const)('a day apart, where %s', (_what, saidAt, basis, count) => {
    const origins = findOrigins([
      printed('a', { ...range(19_000, 21_000), saidAt }),
      printed('b', { ...range(12_000, 21_000), basis }),
    ]);
    expect(origins).toHaveLength(count);
  });

  it('takes a round number that changes for no misprint', () => {
    expect(findOrigins([printed('a', {}), printed('b', { quantity: { value: 30_000 } })])).toHaveLength(2);
  });
});

describe('revisions', () => {
  const of = (value: number, saidAt: string, given: Said = {}): Said => ({ saidAt, quantity: { value }, ...given });

  it.each([
    ['the next day', of(150_000, '2014-05-29'), of(100_000, '2014-05-30'), true],
    ['a rounding', of(41_000, '2014-05-29'), of(40_000, '2014-05-30'), false],
    [
      'a looser floor',
      of(15_000, '2014-05-29'),
      of(0, '2014-05-30', { quantity: { form: 'at-least', value: 10_000 } }),
      false,
    ],
    ['a month later', of(40_000, '2014-04-30'), of(20_000, '2014-05-30'), false],
    ['another voice', of(150_000, '2014-05-29'), of(100_000, '2014-05-30', { voice: { name: 'Jens Berg' } }), false],
    [
      'an unnamed voice',
      of(150_000, '2014-05-29', { voice: { unnamed: true, actor: 'USA' } }),
      of(100_000, '2014-05-30', { voice: { unnamed: true, actor: 'USA' } }),
      false,
    ],
    ['another place', of(150_000, '2014-05-29'), of(100_000, '2014-05-30', { area: 'Crimea' }), false],
  ])('%s', (_what, before, after, revised) => {
    const origins = findOrigins([printed('a', before), printed('b', after)]);
    expect(origins.map(({ supersedes }) => supersedes)).toEqual([null, revised ? 'a.0' : null]);
  });

  it.each([
    [
      'Russia has 4,000 troops near Ukraine’s border, Steve Warren said. He then said that he misspoke. “Russia has 500 troops near Ukraine’s border,” Steve Warren said.',
      1,
    ],
    [
      'Russia has 4,000 troops near Ukraine’s border, Steve Warren said. “Russia has 500 troops near Ukraine’s border,” Steve Warren said.',
      0,
    ],
  ])('within one briefing, where the text says so: %s', (text, count) => {
    const origins = findOrigins([read('The Hill', text)]);
    expect(origins).toHaveLength(2);
    expect(origins.filter(({ supersedes }) => supersedes !== null)).toHaveLength(count);
  });
});
