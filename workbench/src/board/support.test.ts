import { expect, it } from 'vitest';
import { contributionFixture, estimateFixture } from './estimate-fixture.ts';
import { moversOf, supportInWords, supportOf } from './support.ts';

const estimate = estimateFixture({
  contributions: [
    contributionFixture({ claim: 'r1.1', origin: 'a', influence: 0.1 }),
    contributionFixture({ claim: 'r2.1', origin: 'a', influence: 0.1 }),
    contributionFixture({ claim: 'r3.1', origin: 'b', influence: -0.4 }),
    contributionFixture({ claim: 'r4.1', origin: 'c', influence: 0 }),
  ],
});

it('counts copies of one utterance once', () => {
  expect(supportInWords(supportOf(estimate))).toBe('4 claims from 3 origins');
});

it('puts the strongest first, whatever its direction, and names an utterance that is printed twice once', () => {
  expect(moversOf(estimate).map(({ claim }) => claim)).toEqual(['r3.1', 'r1.1']);
});
