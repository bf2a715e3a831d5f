import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { contributionFixture } from '../board/estimate-fixture.ts';
import { sortedRows } from '../shell/sorted-fixture.ts';
import { sourceColumns, sourceOrder } from './source-columns.tsx';
import type { SourceRecord } from './source-records.ts';

const key: SeriesKey = { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'personnel' };

function record(
  family: string,
  grade: 'A' | 'B' | null,
  [median, influence]: readonly [number | null, number],
  [count, origins, last]: readonly [number, number, string],
): SourceRecord {
  const lean = median === null ? null : { median, q05: median / 2, q95: median * 2 };
  const speaks = { family, role: 'observer', origins, lean, influence } as const;
  return {
    family,
    leans: grade === null ? [] : [{ key, alone: false, lean: { ...speaks, grade } }],
    claims: Array.from({ length: count }, () => ({ key, contribution: contributionFixture({ family }) })),
    origins,
    outlets: 1,
    last: last as Day,
  };
}

const records = [
  record('NATO', 'B', [1.2, -0.4], [3, 2, '2014-05-30']),
  record('Ahram', null, [null, 0], [1, 1, '2014-06-02']),
  record('UKR', 'A', [null, 0.1], [2, 3, '2014-05-01']),
];

it.each([
  [undefined, 'NATO UKR Ahram'],
  ['nothing', 'NATO UKR Ahram'],
  ['source', 'Ahram NATO UKR'],
  ['-source', 'UKR NATO Ahram'],
  ['grade', 'UKR NATO Ahram'],
  ['-grade', 'NATO UKR Ahram'],
  ['lean', 'NATO Ahram UKR'],
  ['effect', 'Ahram UKR NATO'],
  ['-claims', 'NATO UKR Ahram'],
  ['-independent', 'UKR NATO Ahram'],
  ['lastFigure', 'UKR NATO Ahram'],
])('by %s', (rank, families) => {
  const arranged = sortedRows(records, sourceColumns('2014-06-02' as Day), sourceOrder(rank));
  expect(arranged.map(({ family }) => family).join(' ')).toBe(families);
});
