import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { factsOf, orderFacts } from './facts.ts';

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
  ['diagnostic', 'ab cf e d'],
  ['time', 'e cf ab d'],
] as const)('orders them by %s', (order, expected) => {
  const ordered = orderFacts(facts(), order);
  expect(ordered.map(({ claims }) => claims.map(({ claim }) => claim).join('')).join(' ')).toBe(expected);
});

it('makes no fact of nothing', () => {
  expect(factsOf(estimateFixture())).toEqual([]);
});
