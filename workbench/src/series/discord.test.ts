import { expect, it } from 'vitest';
import { contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { discordsOf } from './discord.ts';

const contributions = ['r1.1', 'r2.1', 'r3.1'].map((claim) => contributionFixture({ claim }));

function between(a: string, b: string, log10: number) {
  return { a, b, log10, withLeans: log10, dissolvedBy: null };
}

it.each([
  ['none', [], []],
  ['the strong ones, the strongest first', [between('r1.1', 'r2.1', 1.2), between('r2.1', 'r3.1', 2.5)], [2.5, 1.2]],
  ['none that is only substantial', [between('r1.1', 'r2.1', 1)], []],
  ['none whose claim is not there', [between('r1.1', 'r9.1', 3)], []],
  ['ten at most', Array.from({ length: 12 }, () => between('r1.1', 'r2.1', 2)), Array.from({ length: 10 }, () => 2)],
])('takes %s', (_what, contradictions, strengths) => {
  const discords = discordsOf(estimateFixture({ contributions, contradictions }));
  expect(discords.map(({ contradiction }) => contradiction.log10)).toEqual(strengths);
});

it('keeps the order of the two claims', () => {
  const [discord] = discordsOf(estimateFixture({ contributions, contradictions: [between('r3.1', 'r1.1', 2)] }));
  expect([discord?.former.claim, discord?.latter.claim]).toEqual(['r3.1', 'r1.1']);
});
