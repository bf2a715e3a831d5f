import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import { contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { fateInWords } from './fate.ts';

const process = { origin: 'a', source: 'an officer', family: 'NATO', saidAt: '2014-05-30', word: 'withdrawing' };
const estimate = estimateFixture({
  contributions: [
    contributionFixture({ claim: 'counts', influence: Math.log(1.12) }),
    contributionFixture({ claim: 'superseded', superseded: true }),
    contributionFixture({ claim: 'base', role: 'reference' }),
  ],
  processes: [{ ...process, saidAt: estimateFixture().asOf, claim: 'process', influence: 0 }],
  unused: [{ claim: 'unused', reason: 'rejected by Ann' }],
});

it.each([
  ['counts', 'quantity', 'counts: raises it by 12 %'],
  ['superseded', 'quantity', 'superseded by a later word'],
  ['base', 'quantity', 'base of a fraction only'],
  ['process', 'event', 'bears on the direction, and on no level'],
  ['unused', 'quantity', 'not used: rejected by Ann'],
  ['other', 'quantity', 'no strength that is estimated'],
  ['other', 'event', 'no figure'],
] as const)('%s, a claim of kind %s: %s', (id, kind: Claim['kind'], words) => {
  expect(fateInWords({ id: id as ClaimId, kind }, [estimateFixture(), estimate])).toBe(words);
});
