import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { sortedRows } from '../shell/sorted-fixture.ts';
import { factColumns, factOrder } from './fact-columns.tsx';
import { diagnosticFirst, type Fact, factsOf } from './facts.ts';

function said(claim: string, day: string | null, influence = 0, family = 'NATO') {
  return contributionFixture({ claim, day: day as Day | null, influence, family });
}

function facts() {
  return factsOf(
    estimateFixture({
      contributions: [
        said('f', '2014-05-10', 0, 'UKR'),
        said('c', '2014-05-09'),
        said('a', '2014-05-01', 0.1),
        said('b', '2014-05-07', -0.3),
        said('d', null, 0.2),
        said('e', '2014-06-01', 0.5),
      ],
      contradictions: [
        { a: 'a', b: 'b', log10: 0.7, withLeans: 0, dissolvedBy: null },
        { a: 'a', b: 'b', log10: 1.7, withLeans: 0, dissolvedBy: null },
        { a: 'b', b: 'c', log10: 9, withLeans: 0, dissolvedBy: null },
      ],
    }),
  );
}

function arranged(of: readonly Fact[], sort: string | undefined) {
  const families = ['NATO', 'UKR'];
  const columns = factColumns({ families, asOf: '2014-06-09' as Day, named: false });
  return sortedRows(diagnosticFirst(of), columns, factOrder(sort, families));
}

it('puts together what is true of one week, and apart what no day places', () => {
  expect(facts().map(({ days, claims }) => [days, claims.map(({ claim }) => claim).join('')])).toEqual([
    [{ from: '2014-05-01', until: '2014-05-07' }, 'ab'],
    [{ from: '2014-05-09', until: '2014-05-10' }, 'cf'],
    [{ from: '2014-06-01', until: '2014-06-01' }, 'e'],
    [null, 'd'],
  ]);
});

it('knows the strongest contradiction within a fact, and none across facts', () => {
  expect(facts().map(({ discord }) => discord?.log10)).toEqual([1.7, undefined, undefined, undefined]);
});

it.each([
  [undefined, 'ab cf e d'],
  ['-nobody', 'ab cf e d'],
  ['-trueOf', 'e cf ab d'],
  ['trueOf', 'ab cf e d'],
  ['UKR', 'cf ab e d'],
  ['nobody', 'ab cf e d'],
])('orders them by %s', (sort, expected) => {
  const ordered = arranged(facts(), sort);
  expect(ordered.map(({ claims }) => claims.map(({ claim }) => claim).join('')).join(' ')).toBe(expected);
});

it('makes no fact of nothing', () => {
  expect(factsOf(estimateFixture())).toEqual([]);
});

it('goes by what a family said last, where nothing has superseded it', () => {
  const contributions = [
    { ...said('a', '2014-05-01'), point: 900, low: 900, high: 900, superseded: true, saidAt: '2014-06-09' as Day },
    { ...said('b', '2014-05-02'), point: 10, low: 10, high: 10, saidAt: '2014-05-03' as Day },
    { ...said('c', '2014-05-03'), point: 80, low: 80, high: 80, saidAt: '2014-05-02' as Day },
    { ...said('d', '2014-05-20'), point: 20, low: 20, high: 20 },
  ];
  const ordered = arranged(factsOf(estimateFixture({ contributions })), '-NATO');
  expect(ordered.map(({ claims }) => claims.map(({ claim }) => claim).join(''))).toEqual(['d', 'abc']);
});
