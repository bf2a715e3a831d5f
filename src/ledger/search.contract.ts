import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { ReadingEntry } from '../model/ledger-entry.ts';
import { claimOf, readingOf } from './entry-fixture.ts';
import type { ClaimQuery, Ledger, ReportQuery } from './ledger.ts';

const instant = '2014-06-01T08:00:00.000Z';
const days = (from: string, until = from): Claim['time'] => ({
  saidAt: { from: from as Day, until: until as Day, basis: 'stated' },
  asOf: null,
  spans: [],
});

const placeOf = (name: string): Claim['place'] => ({
  span: { start: 0, end: 1 },
  name,
  latitude: null,
  longitude: null,
  country: null,
  precisionKm: null,
  geonames: null,
});

function reading(number: number, text: string, published: string, claims: readonly Claim[]): ReadingEntry {
  const { kind, reading: made } = readingOf(number, '1.0.0', `Report ${number}`, claims);
  const publisher = number === 3 ? 'Southern Post' : 'Northern Wire';
  return { kind, reading: { ...made, report: { ...made.report, text, publisher, publishedAt: published } } };
}

const entries: readonly ReadingEntry[] = [
  reading(1, 'Troops near the border. Überall müde.', '2014-05-01T10:00:00Z', [
    claimOf(1, 0, { exact: 'about 40,000 troops near the border', time: days('2014-05-01'), place: placeOf('Crimea') }),
    claimOf(1, 9, {
      exact: 'tanks at the border, near the troops',
      time: days('2014-05-01', '2014-05-03'),
      place: placeOf("Crimea and near Ukraine's border"),
      quantity: { ...claimOf(1, 9).quantity!, form: 'at-least' },
    }),
  ]),
  reading(2, 'Withdrawing, said NATO.', '2014-05-20', [
    claimOf(2, 0, {
      exact: 'Truppen müde überall',
      time: days('2014-05-20'),
      actor: { name: 'a náme of no code', span: null, code: null, sector: null },
      quantity: null,
    }),
    claimOf(2, 9, { exact: 'most troops were withdrawn', time: { ...days('2014-05-20'), saidAt: null } }),
  ]),
  reading(3, 'Nothing of the kind.', '2014-06-10', [
    claimOf(3, 0, {
      exact: 'troops troops troops',
      time: days('2014-06-10'),
      attribution: [{ ...claimOf(3, 0).attribution[0]!, name: 'a colonel', actor: null }],
    }),
  ]),
];

const everything: Partial<ClaimQuery> = {
  words: 'troops',
  source: 'NATO',
  force: 'RUS',
  place: 'crimea',
  form: 'about',
  from: '2014-05-01' as Day,
  until: '2014-05-01' as Day,
};

/** What every store must find by words, sources, forces, places, forms and days. */
export function searchContract(name: string, openNew: () => Promise<Ledger>): void {
  const filled = async (): Promise<Ledger> => {
    const ledger = await openNew();
    await ledger.append(entries, [], instant);
    return ledger;
  };
  const idsOf = async (ledger: Ledger, query: Partial<ClaimQuery>): Promise<string[]> =>
    (await ledger.findClaims({ words: '', limit: 10, ...query })).map(
      ({ reading: of, at }) => of.claims[at]?.id ?? 'none',
    );
  const reportsOf = async (ledger: Ledger, query: Partial<ReportQuery>): Promise<string[]> =>
    (await ledger.findReports({ words: '', limit: 10, ...query })).map(({ report }) => report.id);
  const day = (iso: string): Day => iso as Day;

  describe(`${name}, searched`, () => {
    it.each<[string, Partial<ClaimQuery>, readonly string[]]>([
      ['one word', { words: 'tanks' }, ['r1.9']],
      ['all words', { words: 'border troops' }, ['r1.0', 'r1.9']],
      ['words together', { words: '"near the border"' }, ['r1.0']],
      ['the beginning of a word', { words: 'withdr*' }, ['r2.9']],
      ['any case and no accents', { words: 'TRUPPEN mude' }, ['r2.0']],
      ['a number with its comma', { words: '40,000' }, ['r1.0']],
      ['a word that is nowhere', { words: 'submarines' }, []],
      ['words that are an operator', { words: 'troops OR tanks' }, []],
      ['a source by its name', { source: 'a colonel' }, ['r3.0']],
      ['a source by whom it speaks for', { source: 'NATO', words: 'troops' }, ['r1.0', 'r1.9', 'r2.9']],
      ['nobody', { source: "x' OR '1'='1" }, []],
      ['from a day', { words: 'troops', from: day('2014-05-02') }, ['r1.9', 'r3.0']],
      ['until a day', { words: 'troops', until: day('2014-05-01') }, ['r1.0']],
      ['on days', { from: day('2014-05-04'), until: day('2014-05-31') }, ['r2.0']],
      ['a force by its code', { force: 'rus', words: 'troops' }, ['r1.0', 'r1.9', 'r2.9', 'r3.0']],
      ['a force that has none by its name', { force: 'A name of no code' }, ['r2.0']],
      ['a force that is nowhere', { force: 'NATO' }, []],
      ['a place', { place: 'CRIMEA' }, ['r1.0', 'r1.9']],
      ['the whole name of a place', { place: 'Crimea and near Ukraine’s border' }, ['r1.9']],
      ['a place whose name goes on otherwise', { place: 'near Ukraine' }, []],
      ['a place with a mark of patterns', { place: 'Crimea%' }, ['r1.0', 'r1.9']],
      ['a form', { form: 'at-least' }, ['r1.9']],
      ['no number', { force: 'RUS', form: 'between' }, []],
      ['words, source, force, place, form and days', { ...everything }, ['r1.0']],
      ['source and days', { source: 'NATO', from: day('2014-05-02'), until: day('2014-05-03') }, ['r1.9']],
    ])('finds claims by %s', async (_what, query, wanted) => {
      const ledger = await filled();
      expect((await idsOf(ledger, query)).toSorted()).toEqual(wanted);
      await ledger.close();
    });

    it.each<[string, Partial<ReportQuery>, readonly string[]]>([
      ['a word', { words: 'border' }, ['r1']],
      ['a word of the title', { words: 'report' }, ['r1', 'r2', 'r3']],
      ['title and text', { words: 'report kind' }, ['r3']],
      ['no accents', { words: 'uberall' }, ['r1']],
      ['the publisher', { source: 'Southern Post' }, ['r3']],
      ['days', { words: 'report', from: day('2014-05-01'), until: day('2014-05-31') }, ['r1', 'r2']],
      ['no word that is only in a claim', { words: 'tanks' }, []],
    ])('finds reports by %s', async (_what, query, wanted) => {
      const ledger = await filled();
      expect((await reportsOf(ledger, query)).toSorted()).toEqual(wanted);
      await ledger.close();
    });

    it('puts what fits best first, and without words the newest', async () => {
      const ledger = await filled();
      expect((await idsOf(ledger, { words: 'troops' }))[0]).toBe('r3.0');
      expect(await idsOf(ledger, { words: 'troops', limit: 1 })).toHaveLength(1);
      expect((await idsOf(ledger, { limit: 2 })).slice(0, 2)).toEqual(['r3.0', 'r2.0']);
      expect(await reportsOf(ledger, { limit: 2 })).toEqual(['r3', 'r2']);
      await ledger.close();
    });

    it('finds in the readings that a case goes by only', async () => {
      const ledger = await filled();
      const [first] = entries;
      const again = (version: string, means: string, exact: string): ReadingEntry => ({
        kind: 'reading',
        reading: { ...first!.reading, engine: { name: 'muster', version }, claims: [claimOf(1, 0, { exact })] },
        ...(means === '' ? {} : { means }),
      });
      await ledger.append([again('1.0.0', 'fast', 'fast tanks'), again('2.0.0', '', 'newer tanks')], [], instant);
      const found = async (means: string): Promise<string[]> =>
        (await ledger.findClaims({ words: 'tanks', limit: 10, means })).map(
          ({ reading: of, at }) => of.claims[at]?.exact ?? '',
        );
      expect(await found('')).toEqual(['newer tanks']);
      expect(await found('fast')).toEqual(['fast tanks']);
      expect(await reportsOf(ledger, { words: 'border' })).toEqual(['r1']);
      await ledger.close();
    });

    it('finds what comes after many that a case does not go by', async () => {
      const ledger = await openNew();
      for (let version = 0; version < 30; version += 1)
        await ledger.append(
          [{ ...readingOf(1, `${version}.0.0`, 'T', [claimOf(1, 0, { exact: 'tanks' })]) }],
          [],
          instant,
        );
      expect(await idsOf(ledger, { words: 'tanks', limit: 3 })).toEqual(['r1.0']);
      await ledger.close();
    });
  });
}
