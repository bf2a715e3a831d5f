import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { makeFolder } from '../service/folder-fixture.ts';
import { captureOf, readingOf, warningOf } from './entry-fixture.ts';
import type { Ledger } from './ledger.ts';
import { listCaseContract } from './list-case.contract.ts';
import { searchContract } from './search.contract.ts';
import { wordsContract } from './words.contract.ts';

const instant = '2014-06-01T08:00:00.000Z';

/** What every store of entries must do; `open` opens or makes the one at a path. */
export function ledgerContract(name: string, open: (path: string) => Promise<Ledger>): void {
  const place = (): string => join(makeFolder(), 'case.muster');
  const openNew = (): Promise<Ledger> => open(place());

  describe(`${name}, as a ledger`, () => {
    it('is empty when it is new', async () => {
      const ledger = await openNew();
      expect([await ledger.entries(), await ledger.captures(), await ledger.readings()]).toEqual([[], [], []]);
      expect(await ledger.readings({ version: 'muster/1.0.0' })).toEqual([]);
      expect([await ledger.readingOf('r1'), await ledger.bytes('digest-1'), await ledger.entry(1)]).toEqual([
        null,
        null,
        null,
      ]);
      expect([await ledger.length(), await ledger.rows(0, 9), await ledger.faults()]).toEqual([0, [], []]);
      await ledger.close();
    });

    it('gives back what was added, in order, with its place and instant', async () => {
      const ledger = await openNew();
      const entries = [readingOf(2), readingOf(1), captureOf(2), captureOf(1)];
      const added = await ledger.append(entries, [], instant);
      expect(added).toEqual(entries.map((entry, at) => ({ position: at + 1, recordedAt: instant, entry })));
      const more = await ledger.append([readingOf(0)], [], '2014-06-02T08:00:00.000Z');
      expect(await ledger.entries()).toEqual([...added, ...more]);
      expect([await ledger.entry(2), await ledger.length()]).toEqual([added[1], 5]);
      const captures = await ledger.captures();
      expect(captures.map(({ entry }) => entry)).toEqual([captureOf(2), captureOf(1)]);
      const readings = await ledger.readings();
      expect(readings.map(({ entry }) => entry)).toEqual([readingOf(2), readingOf(1), readingOf(0)]);
      expect(readings.map(({ recordedAt }) => recordedAt)).toEqual([instant, instant, '2014-06-02T08:00:00.000Z']);
      expect([...readings, ...captures].map(({ position }) => position)).toEqual([1, 2, 5, 3, 4]);
      await ledger.close();
    });

    it('gives the newest reading by the means that are asked for, else the newest', async () => {
      const ledger = await openNew();
      const byMeans = (number: number, version: string, means: string): LedgerEntry & { kind: 'reading' } => ({
        ...readingOf(number, version),
        means,
      });
      const [fast, newer] = [byMeans(1, '1.0.0', 'fast'), byMeans(1, '2.0.0', 'fast')];
      const [other, plain] = [byMeans(1, '1.0.0', 'fast actors:0a'), readingOf(1, '1.0.0')];
      await ledger.append([fast, newer, plain, other, readingOf(2)], [], instant);
      const given = async (means = ''): Promise<unknown[]> =>
        (await ledger.readings({ means })).map(({ entry }) => entry);
      expect(await given('fast')).toEqual([newer, readingOf(2)]);
      expect(await given()).toEqual([plain, readingOf(2)]);
      expect(await given('actors:0a')).toEqual([other, readingOf(2)]);
      const version = 'muster/1.0.0';
      expect((await ledger.readings({ version })).map(({ entry }) => entry)).toEqual([plain, readingOf(2)]);
      expect((await ledger.readings({ version, means: 'fast' })).map(({ entry }) => entry)).toEqual([fast]);
      const means = 'fast';
      expect(await ledger.readingOf('r1', { means })).toEqual(newer);
      expect(await ledger.readingOf('r1')).toEqual(plain);
      expect(await ledger.readingOf('r2', { means })).toEqual(readingOf(2));
      await ledger.close();
    });

    it('adds nothing for nothing', async () => {
      const ledger = await openNew();
      expect(await ledger.append([], [], instant)).toEqual([]);
      await ledger.close();
    });

    it.each([
      [
        'the same capture',
        captureOf(1),
        captureOf(1, { size: 99, problems: [{ code: 'a/b', message: 'c', at: null }] }),
      ],
      [
        'the same warning of a watch after the one before',
        warningOf('half', { given: 3, after: 4 }),
        warningOf('half', { given: 3, after: 4, probability: 0.95 }),
      ],
      ['the same report read by the same engine', readingOf(1), readingOf(1, '1.0.0', 'Another title')],
    ])('adds nothing for %s, and keeps the first', async (_what, first: LedgerEntry, second: LedgerEntry) => {
      const ledger = await openNew();
      await ledger.append([first], [], instant);
      expect(await ledger.append([second, second], [], instant)).toEqual([]);
      expect((await ledger.entries()).map(({ entry }) => entry)).toEqual([first]);
      await ledger.close();
    });

    it.each([
      ['another file', captureOf(1, { file: 'elsewhere.txt' })],
      ['other bytes', captureOf(1, { digest: 'digest-2' })],
      ['other circumstances', captureOf(1, { circumstances: '{"engine":"2.0.0"}' })],
      ['another engine', readingOf(1, '2.0.0')],
      ['other means', { ...captureOf(1), means: 'fast' }],
      ['a reading by other means', { ...readingOf(1), means: 'fast' }],
    ])('adds an entry for %s', async (_what, entry) => {
      const ledger = await openNew();
      await ledger.append([captureOf(1), readingOf(1)], [], instant);
      expect(await ledger.append([entry], [], instant)).toEqual([{ position: 3, recordedAt: instant, entry }]);
      await ledger.close();
    });

    it('adds all entries and bytes, or none', async () => {
      const ledger = await openNew();
      const unwritable = captureOf(2) as { circumstances: unknown };
      Object.defineProperty(unwritable, 'circumstances', {
        enumerable: true,
        get: () => {
          throw new Error('no circumstances');
        },
      });
      const bytes = [{ digest: 'digest-1', bytes: new Uint8Array([1]) }];
      await expect(ledger.append([captureOf(1), unwritable as LedgerEntry], bytes, instant)).rejects.toThrow(
        'no circumstances',
      );
      expect([await ledger.captures(), await ledger.bytes('digest-1')]).toEqual([[], null]);
      expect(await ledger.append([captureOf(1)], bytes, instant)).toHaveLength(1);
      await ledger.close();
    });

    it('gives the readings of the version asked for, the newest of each report where none is', async () => {
      const ledger = await openNew();
      await ledger.append([readingOf(1, '1.0.0'), readingOf(2, '1.0.0'), readingOf(1, '2.0.0')], [], instant);
      const of = async (version?: string): Promise<string[]> =>
        (await ledger.readings(version === undefined ? {} : { version })).map(({ entry }) => entry.reading.report.id);
      expect(await of('muster/1.0.0')).toEqual(['r1', 'r2']);
      expect(await of('muster/2.0.0')).toEqual(['r1']);
      expect(await of()).toEqual(['r2', 'r1']);
      expect(await of('muster/3.0.0')).toEqual([]);
      await ledger.close();
    });

    it('gives the newest reading of a report', async () => {
      const ledger = await openNew();
      await ledger.append([readingOf(1, '1.0.0'), readingOf(1, '2.0.0'), readingOf(2, '1.0.0')], [], instant);
      expect(await ledger.readingOf('r1')).toEqual(readingOf(1, '2.0.0'));
      expect(await ledger.readingOf('r2')).toEqual(readingOf(2, '1.0.0'));
      expect(await ledger.readingOf("r1' OR '1'='1")).toBeNull();
      await ledger.close();
    });

    it('gives bytes back as they were, and keeps the first under a digest', async () => {
      const ledger = await openNew();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
      const none = new Uint8Array();
      await ledger.append(
        [],
        [
          { digest: 'a', bytes },
          { digest: 'b', bytes: none },
          { digest: 'a', bytes: none },
        ],
        instant,
      );
      expect(await ledger.bytes('a')).toEqual(bytes);
      expect(await ledger.bytes('b')).toEqual(none);
      expect(await ledger.bytes('c')).toBeNull();
      await ledger.close();
    });

    it('keeps everything when it is opened again', async () => {
      const path = place();
      const first = await open(path);
      await first.append(
        [readingOf(1), captureOf(1)],
        [{ digest: 'digest-1', bytes: new Uint8Array([1, 2, 3]) }],
        instant,
      );
      const before = [await first.entries(), await first.readings(), await first.bytes('digest-1')];
      await first.close();
      const again = await open(path);
      expect([await again.entries(), await again.readings(), await again.bytes('digest-1')]).toEqual(before);
      const fresh = await again.append([readingOf(1), captureOf(1), captureOf(2)], [], instant);
      expect(fresh.map(({ entry }) => entry)).toEqual([captureOf(2)]);
      await again.close();
    });

    it('shows one opener what another has added', async () => {
      const path = place();
      const [one, other] = [await open(path), await open(path)];
      await one.append([readingOf(1)], [], instant);
      await other.append([readingOf(2)], [], instant);
      expect(await one.readings()).toEqual(await other.readings());
      expect(await one.readings()).toHaveLength(2);
      await one.close();
      await other.close();
    });
  });
  wordsContract(name, openNew);
  searchContract(name, openNew);
  listCaseContract(name, openNew);
}
