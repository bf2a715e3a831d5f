import { expect, it } from 'vitest';
import { captureOf, gradeOf, readingOf, reviewOf, undoOf, warningOf, watchOf } from '../src/ledger/entry-fixture.ts';
import type { EntryOf, LedgerEntry } from '../src/model/ledger-entry.ts';
import { lineOf } from '../src/service/log-of.ts';
import { bandFixture, estimateFixture } from '../workbench/src/board/estimate-fixture.ts';
import { logLine } from '../workbench/src/messages/uk/log-lines.ts';

const estimate = estimateFixture({ headline: bandFixture({ q05: 6_500, median: 13_274, q95: 20_100 }) });
const issued = { kind: 'estimate', seed: 1, estimate, who: 'Ann', why: null } as const;
const left: EntryOf<'export'> = {
  kind: 'export',
  format: 'claims-csv',
  of: '3 claims as they stood',
  digest: 'a'.repeat(64),
  size: 12_345,
  who: 'Ann',
  why: null,
};
const several = {
  act: 'correct',
  field: 'quantity.value',
  value: '45,000',
  also: { place: '', status: 'planned' },
} as const;

// What the server writes, and not a copy of it: a line that is written otherwise there is missed here.
it.each<[string, LedgerEntry, string]>([
  ['a file', captureOf(1, { file: 'a, b.txt', size: 12_345 }), 'a, b.txt, 12 345 Б'],
  ['a reading', readingOf(1, '1.0.0', 'Troops: 5'), '«Troops: 5», muster 1.0.0: тверджень — 0'],
  ['a reading by other means', { ...readingOf(1), means: 'fast' }, '«Report 1», muster 1.0.0: тверджень — 0'],
  ['an acceptance', reviewOf('r1.0', { act: 'accept' }), 'прийнято «Überall»'],
  ['a rejection', reviewOf('r1.0', { act: 'reject' }), 'відхилено «Überall»'],
  ['a comment', reviewOf('r1.0', { act: 'comment' }), 'коментар: «Überall»'],
  ['no claim', reviewOf('r1.0', { act: 'no-claim' }), 'немає твердження: «Überall»'],
  [
    'a correction',
    reviewOf('r1.0', { act: 'correct', field: 'place', value: 'Rostov "in" the south' }),
    'виправлено «Überall», Місце: Rostov "in" the south',
  ],
  [
    'several corrections',
    reviewOf('r1.0', several),
    'виправлено «Überall», Число: 45,000; Місце: немає; Статус: planned',
  ],
  ['a grade', gradeOf('NATO is it', 'B'), 'NATO is it: B'],
  ['an export', left, `3 claims as they stood, claims-csv, 12 345 Б, ${'a'.repeat(64)}`],
  ['an undo', undoOf(12, 'r1.0'), 'скасовує запис 12'],
  ['a watch that is retired', watchOf('fewer', null), 'припинено «fewer»'],
  ['a warning', warningOf('fewer'), 'попередження «fewer» станом на 2014-05-30, імовірність 0.90'],
  [
    'a warning that is cleared',
    warningOf('fewer', { raised: false }),
    'попередження знято «fewer» станом на 2014-05-30, імовірність 0.40',
  ],
])('says %s of the log in Ukrainian', (_, entry, ukrainian) => {
  const { words } = lineOf({ position: 1, recordedAt: '2014-06-01T08:00:00.000Z', entry });
  expect(logLine(words)?.replaceAll('\u00a0', ' ')).toBe(ukrainian);
});

it.each<[string, LedgerEntry, RegExp]>([
  ['an estimate', issued, /^Russian forces, Crimea, станом на 2014-05-30: приблизно 13\s000 \(6\s500–20\s000\)$/],
  ['a watch', watchOf('fewer', 20_000), /^стежити «fewer»: Russian forces, .*; поріг 0\.8, знімається нижче 0\.6$/],
])('says %s of the log in Ukrainian, with its numbers', (_, entry, ukrainian) => {
  expect(logLine(lineOf({ position: 1, recordedAt: '2014-06-01T08:00:00.000Z', entry }).words)).toMatch(ukrainian);
});

it.each(['about 40,000 troops', '', 'accepted “x”'])('leaves %j alone', (words) => {
  expect(logLine(words)).toBeNull();
});
