import { expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import type { Kept, LedgerEntry } from '../model/ledger-entry.ts';
import { undoOf, warningOf, watchOf } from './entry-fixture.ts';
import { foldWatches } from './fold-watches.ts';

const kept = (...entries: readonly LedgerEntry[]): Kept[] =>
  entries.map((entry, at) => ({ position: at + 1, recordedAt: '2014-06-01T08:00:00.000Z', entry }));

const half = watchOf('half', 10_000);
const lower = watchOf('half', 5000);
const retired = watchOf('half', null);
const undo = (position: number): LedgerEntry => undoOf(position, 'watch half');
const raised = (given: number, after: number | null = null) => warningOf('half', { given, after });

it.each<[string, readonly LedgerEntry[], number | null, number | null, number]>([
  ['added', [half], 10_000, null, 1],
  ['added and tripped', [half, raised(1)], 10_000, 2, 1],
  ['tripped and cleared', [half, raised(1), warningOf('half', { given: 1, after: 2, raised: false })], 10_000, 3, 1],
  ['changed, and begun anew', [half, raised(1), lower], 5000, null, 3],
  ['changed and tripped', [half, raised(1), lower, raised(3)], 5000, 4, 3],
  ['the change taken back, and as it was', [half, raised(1), lower, raised(3), undo(3)], 10_000, 2, 5],
  ['retired', [half, raised(1), retired], null, null, 3],
  ['retired, and that taken back', [half, raised(1), retired, undo(3)], 10_000, 2, 4],
  ['taken back altogether', [half, raised(1), undo(1)], null, null, 3],
  ['said again', [half, undo(1), half], 10_000, null, 3],
])('%s', (_what, entries, number, warning, position) => {
  const [standing, ...others] = foldWatches(kept(...entries));
  expect(others).toEqual([]);
  expect([standing?.rule?.asked, standing?.warning?.position ?? null, standing?.position]).toEqual([
    number === null ? undefined : { kind: 'level', bound: 'fewer', number, on: null },
    warning,
    position,
  ]);
});

it('keeps watches apart, and knows nothing of warnings without one', () => {
  const other = warningOf('other', { given: 9 });
  expect(foldWatches(kept(half, other)).map(({ name, warning }) => [name, warning])).toEqual([['half', null]]);
  expect(foldWatches(kept(other, undoOf(7, 'r1.0')))).toEqual([]);
  expect(foldWatches(kept(half, watchOf('other', 7))).map(({ name }) => name)).toEqual(['half', 'other']);
});

it('tells the day of what was raised', () => {
  const day = '2014-05-30' as Day;
  const [{ warning } = { warning: null }] = foldWatches(kept(half, warningOf('half', { given: 1, day })));
  expect(warning?.entry).toMatchObject({ raised: true, day });
});
