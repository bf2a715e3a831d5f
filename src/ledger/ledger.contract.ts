import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { makeFolder } from '../service/folder-fixture.ts';
import { captureOf, readingOf } from './entry-fixture.ts';
import type { Ledger } from './ledger.ts';

const instant = '2014-06-01T08:00:00.000Z';

/** What every store of entries must do; `open` opens or makes the one at a path. */
export function ledgerContract(name: string, open: (path: string) => Ledger): void {
  const place = (): string => join(makeFolder(), 'case.muster');
  const openNew = (): Ledger => open(place());

  describe(`${name}, as a ledger`, () => {
    it('is empty when it is new', () => {
      const ledger = openNew();
      expect([ledger.captures(), ledger.readings(), ledger.readings('muster/1.0.0')]).toEqual([[], [], []]);
      expect([ledger.readingOf('r1'), ledger.bytes('digest-1')]).toEqual([null, null]);
      ledger.close();
    });

    it('gives back what was added, in order, with its place and instant', () => {
      const ledger = openNew();
      const added = ledger.append([readingOf(2), readingOf(1), captureOf(2), captureOf(1)], [], instant);
      expect(added).toEqual({ capture: 2, reading: 2 });
      expect(ledger.append([readingOf(0)], [], '2014-06-02T08:00:00.000Z')).toEqual({ capture: 0, reading: 1 });
      expect(ledger.captures().map(({ entry }) => entry)).toEqual([captureOf(2), captureOf(1)]);
      const readings = ledger.readings();
      expect(readings.map(({ entry }) => entry)).toEqual([readingOf(2), readingOf(1), readingOf(0)]);
      expect(readings.map(({ recordedAt }) => recordedAt)).toEqual([instant, instant, '2014-06-02T08:00:00.000Z']);
      const positions = [...readings.slice(0, 2), ...ledger.captures(), ...readings.slice(2)].map(
        ({ position }) => position,
      );
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      expect(new Set(positions).size).toBe(5);
      ledger.close();
    });

    it('gives the newest reading by the means that are asked for, else the newest', () => {
      const ledger = openNew();
      const byMeans = (number: number, version: string, means: string): LedgerEntry & { kind: 'reading' } => ({
        ...readingOf(number, version),
        means,
      });
      const [fast, newer] = [byMeans(1, '1.0.0', 'fast'), byMeans(1, '2.0.0', 'fast')];
      const [other, plain] = [byMeans(1, '1.0.0', 'fast actors:0a'), readingOf(1, '1.0.0')];
      ledger.append([fast, newer, plain, other, readingOf(2)], [], instant);
      const given = (means?: string): unknown[] => ledger.readings(undefined, means).map(({ entry }) => entry);
      expect(given('fast')).toEqual([newer, readingOf(2)]);
      expect(given()).toEqual([plain, readingOf(2)]);
      expect(given('actors:0a')).toEqual([other, readingOf(2)]);
      expect(ledger.readings('muster/1.0.0').map(({ entry }) => entry)).toEqual([plain, readingOf(2)]);
      expect(ledger.readings('muster/1.0.0', 'fast').map(({ entry }) => entry)).toEqual([fast]);
      expect([ledger.readingOf('r1', 'fast'), ledger.readingOf('r1'), ledger.readingOf('r2', 'fast')]).toEqual([
        newer,
        plain,
        readingOf(2),
      ]);
      ledger.close();
    });

    it('adds nothing for nothing', () => {
      const ledger = openNew();
      expect(ledger.append([], [], instant)).toEqual({ capture: 0, reading: 0 });
      ledger.close();
    });

    it.each([
      [
        'the same capture',
        captureOf(1),
        captureOf(1, { size: 99, problems: [{ code: 'a/b', message: 'c', at: null }] }),
      ],
      ['the same report read by the same engine', readingOf(1), readingOf(1, '1.0.0', 'Another title')],
    ])('adds nothing for %s, and keeps the first', (_what, first: LedgerEntry, second: LedgerEntry) => {
      const ledger = openNew();
      ledger.append([first], [], instant);
      expect(ledger.append([second, second], [], instant)).toEqual({ capture: 0, reading: 0 });
      expect([...ledger.captures(), ...ledger.readings()].map(({ entry }) => entry)).toEqual([first]);
      ledger.close();
    });

    it.each([
      ['another file', captureOf(1, { file: 'elsewhere.txt' })],
      ['other bytes', captureOf(1, { digest: 'digest-2' })],
      ['other circumstances', captureOf(1, { circumstances: '{"engine":"2.0.0"}' })],
      ['another engine', readingOf(1, '2.0.0')],
      ['other means', { ...captureOf(1), means: 'fast' }],
      ['a reading by other means', { ...readingOf(1), means: 'fast' }],
    ])('adds an entry for %s', (_what, entry) => {
      const ledger = openNew();
      ledger.append([captureOf(1), readingOf(1)], [], instant);
      expect(ledger.append([entry], [], instant)[entry.kind]).toBe(1);
      ledger.close();
    });

    it('adds all entries and bytes, or none', () => {
      const ledger = openNew();
      const unwritable = captureOf(2) as { circumstances: unknown };
      Object.defineProperty(unwritable, 'circumstances', {
        enumerable: true,
        get: () => {
          throw new Error('no circumstances');
        },
      });
      const bytes = [{ digest: 'digest-1', bytes: new Uint8Array([1]) }];
      expect(() => ledger.append([captureOf(1), unwritable as LedgerEntry], bytes, instant)).toThrow(
        'no circumstances',
      );
      expect([ledger.captures(), ledger.bytes('digest-1')]).toEqual([[], null]);
      expect(ledger.append([captureOf(1)], bytes, instant).capture).toBe(1);
      ledger.close();
    });

    it('gives the readings of the version asked for, the newest of each report where none is', () => {
      const ledger = openNew();
      ledger.append([readingOf(1, '1.0.0'), readingOf(2, '1.0.0'), readingOf(1, '2.0.0')], [], instant);
      const of = (version?: string): string[] => ledger.readings(version).map(({ entry }) => entry.reading.report.id);
      expect(of('muster/1.0.0')).toEqual(['r1', 'r2']);
      expect(of('muster/2.0.0')).toEqual(['r1']);
      expect(of()).toEqual(['r2', 'r1']);
      expect(of('muster/3.0.0')).toEqual([]);
      ledger.close();
    });

    it('gives the newest reading of a report', () => {
      const ledger = openNew();
      ledger.append([readingOf(1, '1.0.0'), readingOf(1, '2.0.0'), readingOf(2, '1.0.0')], [], instant);
      expect(ledger.readingOf('r1')).toEqual(readingOf(1, '2.0.0'));
      expect(ledger.readingOf('r2')).toEqual(readingOf(2, '1.0.0'));
      expect(ledger.readingOf("r1' OR '1'='1")).toBeNull();
      ledger.close();
    });

    it('gives bytes back as they were, and keeps the first under a digest', () => {
      const ledger = openNew();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
      const none = new Uint8Array();
      ledger.append(
        [],
        [
          { digest: 'a', bytes },
          { digest: 'b', bytes: none },
          { digest: 'a', bytes: none },
        ],
        instant,
      );
      expect(ledger.bytes('a')).toEqual(bytes);
      expect(ledger.bytes('b')).toEqual(none);
      expect(ledger.bytes('c')).toBeNull();
      ledger.close();
    });

    it('keeps everything when it is opened again', () => {
      const path = place();
      const first = open(path);
      first.append([readingOf(1), captureOf(1)], [{ digest: 'digest-1', bytes: new Uint8Array([1, 2, 3]) }], instant);
      const before = [first.captures(), first.readings(), first.bytes('digest-1')];
      first.close();
      const again = open(path);
      expect([again.captures(), again.readings(), again.bytes('digest-1')]).toEqual(before);
      expect(again.append([readingOf(1), captureOf(1), captureOf(2)], [], instant)).toEqual({ capture: 1, reading: 0 });
      again.close();
    });

    it('shows one opener what another has added', () => {
      const path = place();
      const [one, other] = [open(path), open(path)];
      one.append([readingOf(1)], [], instant);
      other.append([readingOf(2)], [], instant);
      expect(one.readings()).toEqual(other.readings());
      expect(one.readings()).toHaveLength(2);
      one.close();
      other.close();
    });
  });
}
