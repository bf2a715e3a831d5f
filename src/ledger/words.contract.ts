import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { captureOf, claimOf, gradeOf, readingOf, reviewOf, undoOf } from './entry-fixture.ts';
import { columnsOf, digestAfter, firstDigest } from './kept-row.ts';
import type { Ledger } from './ledger.ts';
import { eachRow, verifyLedger } from './verify-ledger.ts';

const instants = ['2014-06-01T08:00:00.000Z', '2014-06-02T08:00:00.000Z', '2014-06-03T08:00:00.000Z'] as const;

/** What every store must do with what people say, with instants and with the chain of digests. */
export function wordsContract(name: string, openNew: () => Promise<Ledger>): void {
  describe(`${name}, as a ledger of words`, () => {
    it('keeps a word that follows the last one about its subject, and refuses one that does not', async () => {
      const ledger = await openNew();
      await ledger.append([readingOf(1)], [], instants[0]);
      const first = await ledger.amend(reviewOf('r1.0', { act: 'accept' }), 0, instants[0]);
      expect(first).toEqual({ position: 2, recordedAt: instants[0], entry: reviewOf('r1.0', { act: 'accept' }) });
      expect(await ledger.amend(gradeOf('NATO', 'A'), 0, instants[0])).toMatchObject({ position: 3 });
      const late = reviewOf('r1.0', { act: 'reject' }, { who: 'Bo' });
      expect(await ledger.amend(late, 0, instants[1])).toEqual({ newer: [first] });
      expect(await ledger.amend(late, 9, instants[1])).toEqual({ newer: [] });
      expect(await ledger.length()).toBe(3);
      expect(await ledger.amend(late, 2, instants[1])).toMatchObject({ position: 4 });
      expect(await ledger.amend(undoOf(4, 'r1.0'), 4, instants[1])).toMatchObject({ position: 5 });
      expect(await ledger.amend(late, 4, instants[1])).toMatchObject({ newer: [{ position: 5 }] });
      await ledger.close();
    });

    it('keeps the same word twice', async () => {
      const ledger = await openNew();
      await ledger.append([gradeOf('NATO', 'A'), gradeOf('NATO', 'A')], [], instants[0]);
      expect(await ledger.entries({ kinds: ['grade'] })).toHaveLength(2);
      await ledger.close();
    });

    it('lets one of two who speak at once have the word', async () => {
      const ledger = await openNew();
      const given = await Promise.all(
        ['A', 'B', 'C'].map((grade) => ledger.amend(gradeOf('NATO', grade as 'A'), 0, instants[0])),
      );
      expect(given.filter((each) => 'newer' in each)).toHaveLength(2);
      await ledger.close();
    });

    it('gives entries by kind, subject, person, instant and number', async () => {
      const ledger = await openNew();
      const entries: readonly LedgerEntry[] = [
        readingOf(1),
        captureOf(1),
        reviewOf('r1.0', { act: 'accept' }),
        gradeOf('NATO', 'B'),
        reviewOf('r1.7', { act: 'comment' }, { who: 'B"o\0' }),
        undoOf(3, 'r1.0'),
      ];
      for (const [at, entry] of entries.entries()) await ledger.append([entry], [], instants[Math.floor(at / 2)] ?? '');
      const positions = async (query: Parameters<Ledger['entries']>[0]): Promise<number[]> =>
        (await ledger.entries(query)).map(({ position }) => position);
      expect(await positions({})).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await positions({ kinds: ['review'] })).toEqual([3, 5]);
      expect(await positions({ kinds: ['grade', 'undo'] })).toEqual([4, 6]);
      expect(await positions({ kinds: [] })).toEqual([]);
      expect(await positions({ subject: 'r1.0' })).toEqual([3, 6]);
      expect(await positions({ subject: 'source NATO', kinds: ['review'] })).toEqual([]);
      expect(await positions({ who: 'Ann' })).toEqual([3, 4, 6]);
      expect(await positions({ who: 'Ann', kinds: ['review', 'reading'] })).toEqual([3]);
      expect(await positions({ who: 'Ann', last: 1 })).toEqual([6]);
      expect(await positions({ who: 'B"o\0' })).toEqual([5]);
      expect(await positions({ who: 'nobody' })).toEqual([]);
      expect(await positions({ until: instants[1] })).toEqual([1, 2, 3, 4]);
      expect(await positions({ until: '2014-05-31T23:59:59.999Z' })).toEqual([]);
      expect(await positions({ last: 2 })).toEqual([5, 6]);
      expect(await positions({ kinds: ['review'], until: instants[1], last: 5 })).toEqual([3]);
      await ledger.close();
    });

    it('knows readings as they were at an instant', async () => {
      const ledger = await openNew();
      for (const [at, version] of ['1.0.0', '2.0.0', '3.0.0'].entries())
        await ledger.append([readingOf(1, version), captureOf(at)], [], instants[at] ?? '');
      const until = instants[1];
      expect((await ledger.readings({ until })).map(({ entry }) => entry)).toEqual([readingOf(1, '2.0.0')]);
      expect(await ledger.readings({ until: '2014-01-01T00:00:00.000Z' })).toEqual([]);
      expect(await ledger.readings({ version: 'muster/3.0.0', until })).toEqual([]);
      expect(await ledger.readingOf('r1', { until })).toEqual(readingOf(1, '2.0.0'));
      expect(await ledger.captures(until)).toHaveLength(2);
      await ledger.close();
    });

    it('keeps the order of adding where the clock goes back', async () => {
      const ledger = await openNew();
      await ledger.append([gradeOf('NATO', 'A')], [], instants[2]);
      await ledger.append([gradeOf('NATO', 'B')], [], instants[0]);
      expect((await ledger.entries()).map(({ recordedAt }) => recordedAt)).toEqual([instants[2], instants[0]]);
      expect((await ledger.entries({ until: instants[1] })).map(({ position }) => position)).toEqual([2]);
      expect((await verifyLedger(ledger)).problems).toEqual([]);
      await ledger.close();
    });

    it('chains every entry to all before it', async () => {
      const ledger = await openNew();
      const entries = [readingOf(1, '1.0.0', 'T', [claimOf(1, 0)]), captureOf(1), reviewOf('r1.0', { act: 'reject' })];
      await ledger.append(entries, [], instants[0]);
      await ledger.append([captureOf(1), gradeOf('NATO', 'C')], [], instants[1]);
      let before = firstDigest;
      const rows = [];
      for await (const row of eachRow(ledger)) {
        expect(row.digest).toBe(digestAfter(before, row));
        before = row.digest;
        rows.push(row);
      }
      expect(rows.map(({ kind, key, subject, version, body }) => ({ kind, key, subject, version, body }))).toEqual(
        [...entries, gradeOf('NATO', 'C')].map(columnsOf),
      );
      expect(await ledger.rows(2, 1)).toEqual([rows[2]]);
      await ledger.close();
    });
  });
}
