import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { SourceLean } from '../../../src/model/estimate.ts';
import { contributionFixture } from '../board/estimate-fixture.ts';
import { sortedRows } from '../shell/sorted-fixture.ts';
import { claimColumns, claimOrder } from './claim-columns.tsx';

const lean: SourceLean = { family: 'NATO', role: 'observer', grade: 'B', origins: 1, lean: null, influence: 0 };
const estimate = {
  sources: [lean, { ...lean, family: 'UKR', grade: 'D' } satisfies SourceLean],
  contributions: [
    contributionFixture({
      claim: 'a',
      saidAt: '2014-05-01' as Day,
      source: 'élan',
      influence: -0.2,
      low: 10,
      high: 10,
    }),
    contributionFixture({
      claim: 'b',
      saidAt: '2014-05-03' as Day,
      source: 'Zoe',
      family: '',
      day: null,
      credibility: 6,
    }),
    contributionFixture({ claim: 'c', saidAt: '2014-05-02' as Day, family: 'UKR', superseded: true, influence: 0.1 }),
  ],
};

it.each([
  [undefined, 'b c a'],
  ['gossip', 'b c a'],
  ['saidOn', 'a c b'],
  ['source', 'c a b'],
  ['-source', 'b a c'],
  ['speaksFor', 'a c b'],
  ['-speaksFor', 'c a b'],
  ['allows', 'b c a'],
  ['trueOf', 'a c b'],
  ['effect', 'a b c'],
  ['-effect', 'c b a'],
  ['letter', 'a c b'],
  ['-letter', 'c a b'],
  ['-digit', 'b a c'],
  ['-standing', 'c a b'],
])('sorted by %s: %s', (sort, claims) => {
  const sorted = sortedRows(estimate.contributions, claimColumns(estimate.sources), claimOrder(sort));
  expect(sorted.map(({ claim }) => claim).join(' ')).toBe(claims);
});
