import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { SourceLean } from '../../../src/model/estimate.ts';
import { contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { sourceRecords } from './source-records.ts';

function lean(family: string, influence: number): SourceLean {
  return { family, role: 'observer', grade: 'B', origins: 1, lean: null, influence };
}

const [may, june] = ['2014-05-30', '2014-06-02'] as [Day, Day];
const origin = { claims: [], wordings: [], uncertain: [], supersedes: null, slips: [] };
const estimates = [
  estimateFixture({
    contributions: [
      contributionFixture({ family: 'NATO', origin: 'a', saidAt: june }),
      contributionFixture({ family: 'NATO', origin: 'a', saidAt: may }),
      contributionFixture({ family: 'UKR', origin: 'b', saidAt: may }),
    ],
    origins: [
      { ...origin, id: 'a', outlets: ['Reuters', 'AFP'] },
      { ...origin, id: 'b', outlets: ['Reuters'] },
    ],
    sources: [lean('NATO', 0.1), lean('UKR', -0.4)],
  }),
  estimateFixture({
    contributions: [contributionFixture({ family: 'NATO', origin: 'c', saidAt: may })],
    origins: [{ ...origin, id: 'c', outlets: ['Reuters'] }],
    sources: [lean('NATO', -0.2), lean('Reuters', 0.1)],
  }),
  estimateFixture({ sources: [lean('NATO', 5)] }),
];

it('gathers what a family says over all series, the most influential first, but last where it is alone', () => {
  const [first, second] = sourceRecords(estimates);
  expect(first).toMatchObject({ family: 'UKR', origins: 1, outlets: 1, last: may });
  expect(second).toMatchObject({ family: 'NATO', origins: 2, outlets: 2, last: june });
  expect(second?.claims).toHaveLength(3);
  expect(second?.leans.map((each) => each.lean.influence)).toEqual([-0.2, 0.1, 5]);
});

it('knows nobody where nothing is said', () => {
  expect(sourceRecords([estimateFixture()])).toEqual([]);
});
