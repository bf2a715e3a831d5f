import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import type { ReadingEntry } from '../model/ledger-entry.ts';
import { captureOf, claimOf, readingOf } from './entry-fixture.ts';
import type { Ledger } from './ledger.ts';

const instant = '2014-06-01T08:00:00.000Z';
const nothing = { reports: 0, claims: 0, problems: 0, failed: 0, from: null, until: null, saidUntil: null };

function saidOn(number: number, ...days: readonly (string | null)[]): ReadingEntry {
  const { reading } = readingOf(
    number,
    '1.0.0',
    `Report ${number}`,
    days.map((day, at) =>
      claimOf(number, 9 * at, {
        time: {
          saidAt: day === null ? null : { from: '2014-05-01' as Day, until: day as Day, basis: 'stated' },
          asOf: null,
          spans: [],
        },
      }),
    ),
  );
  return { kind: 'reading', reading };
}

function publishedOn(entry: ReadingEntry, publishedAt: string | null): ReadingEntry {
  return { ...entry, reading: { ...entry.reading, report: { ...entry.reading.report, publishedAt } } };
}

/** What every store must tell of a case as a whole. */
export function listCaseContract(name: string, openNew: () => Promise<Ledger>): void {
  describe(`${name}, listed`, () => {
    it('holds nothing when it is new', async () => {
      const ledger = await openNew();
      expect(await ledger.counts('')).toEqual(nothing);
      expect([await ledger.summaries(''), await ledger.failures(), await ledger.issued()]).toEqual([[], [], []]);
      await ledger.close();
    });

    it('counts reports, their claims and problems, and tells the days', async () => {
      const ledger = await openNew();
      const undated = publishedOn(saidOn(2, null), null);
      const problems = [{ code: 'reading/no-date', message: 'no date', at: null }];
      const entries = [
        publishedOn(saidOn(1, '2014-05-30', '2014-05-07'), '2014-05-31T10:00:00Z'),
        { ...undated, reading: { ...undated.reading, problems } },
        publishedOn(saidOn(3), '2014-05-02'),
      ];
      await ledger.append([...entries, captureOf(1), captureOf(2), captureOf(3)], [], instant);
      expect(await ledger.counts('')).toEqual({
        reports: 3,
        claims: 3,
        problems: 1,
        failed: 0,
        from: '2014-05-02',
        until: '2014-05-31',
        saidUntil: '2014-05-30',
      });
      const listed = (await ledger.summaries('')).toSorted((a, b) => a.id.localeCompare(b.id));
      expect(listed).toEqual(
        entries.map(({ reading: { report, claims, problems: amiss } }) => ({
          id: report.id,
          title: report.title,
          publisher: report.publisher,
          url: report.url,
          publishedAt: report.publishedAt,
          claims: claims.length,
          problems: amiss.length,
        })),
      );
      await ledger.close();
    });

    it('counts anew what comes after it was asked', async () => {
      const ledger = await openNew();
      const counted: number[] = [];
      for (const entries of [[saidOn(1, null)], [captureOf(1)], [saidOn(2, null, null), captureOf(2)]]) {
        await ledger.append(entries, [], instant);
        counted.push((await ledger.counts('')).claims, (await ledger.counts('')).claims);
      }
      expect(counted).toEqual([0, 0, 1, 1, 3, 3]);
      await ledger.close();
    });

    it('goes by the newest readings of the means, else the newest', async () => {
      const ledger = await openNew();
      const read = (version: string, means: string, ...days: readonly string[]): ReadingEntry => {
        const { kind, reading } = saidOn(1, ...days);
        return {
          kind,
          reading: { ...reading, engine: { name: 'muster', version } },
          ...(means === '' ? {} : { means }),
        };
      };
      await ledger.append([captureOf(1), read('1.0.0', '', '2014-05-01')], [], instant);
      await ledger.append([read('2.0.0', '', '2014-05-02', '2014-05-03')], [], instant);
      await ledger.append([read('1.0.0', 'fast', '2014-05-04', '2014-05-05', '2014-05-06')], [], instant);
      const of = async (means: string): Promise<unknown> => {
        const { reports, claims, saidUntil } = await ledger.counts(means);
        return [reports, claims, saidUntil, (await ledger.summaries(means)).map((each) => each.claims)];
      };
      expect(await of('')).toEqual([1, 2, '2014-05-03', [2]]);
      expect(await of('fast')).toEqual([1, 3, '2014-05-06', [3]]);
      expect(await of('actors:0a')).toEqual([1, 3, '2014-05-06', [3]]);
      await ledger.close();
    });

    it('goes by what files gave last, and lists those that gave nothing', async () => {
      const ledger = await openNew();
      const file = 'a.txt';
      const problems = [{ code: 'reading/empty', message: 'empty', at: null }];
      const failed = captureOf(9, { file: 'b.txt', report: null, problems });
      await ledger.append([saidOn(1, '2014-05-01'), captureOf(1, { file }), failed], [], instant);
      expect(await ledger.failures()).toEqual([failed]);
      expect(await ledger.counts('')).toMatchObject({ reports: 1, failed: 1 });
      await ledger.append(
        [saidOn(2, '2014-05-02', '2014-05-02'), captureOf(2, { file, after: 2 }), captureOf(2, { file: 'b.txt' })],
        [],
        instant,
      );
      expect(await ledger.failures()).toEqual([]);
      expect(await ledger.counts('')).toMatchObject({ reports: 1, claims: 2, failed: 0, saidUntil: '2014-05-02' });
      expect((await ledger.summaries('')).map(({ id }) => id)).toEqual(['r2']);
      const gone = captureOf(3, { file, report: null, problems });
      await ledger.append([gone, captureOf(4, { file: 'b.txt', report: null, problems })], [], instant);
      expect(await ledger.counts('')).toEqual({ ...nothing, failed: 2 });
      expect((await ledger.failures()).map((each) => each.file)).toEqual([file, 'b.txt']);
      await ledger.close();
    });
  });
}
