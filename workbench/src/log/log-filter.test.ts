import { expect, it } from 'vitest';
import type { LogLine } from '../../../src/model/log.ts';
import { canTakeBack, kindsUnder, lastAbout } from './log-filter.ts';

const line = (given: Partial<LogLine>): LogLine => ({
  position: 5,
  recordedAt: '2026-01-01T12:00:00Z',
  kind: 'review',
  subject: 'r1.0',
  who: 'Ann',
  why: null,
  words: 'accept “words”',
  undone: false,
  ...given,
});

it.each([
  [undefined, 'review grade watch estimate warning export undo'],
  ['gossip', 'review grade watch estimate warning export undo'],
  ['all', ''],
  ['capture', 'capture'],
])('%s narrows to %s', (filter, kinds) => {
  expect(kindsUnder(filter).join(' ')).toBe(kinds);
});

it.each<[Partial<LogLine>, string | null, boolean]>([
  [{}, 'Ann', true],
  [{ kind: 'undo' }, 'Ann', true],
  [{}, 'Bo', false],
  [{}, null, false],
  [{ who: null, kind: 'capture' }, null, false],
  [{ undone: true }, 'Ann', false],
  [{ kind: 'export' }, 'Ann', false],
])('%j by %s: %s', (given, me, can) => {
  expect(canTakeBack(line(given), me)).toBe(can);
});

it('finds the last entry about the same', () => {
  const lines = [
    line({ position: 3 }),
    line({ position: 5 }),
    line({ position: 9 }),
    line({ position: 12, subject: 'r1.9' }),
  ];
  expect(lastAbout(lines, line({ position: 5 }))).toBe(9);
  expect(lastAbout([], line({ position: 5 }))).toBe(5);
});
