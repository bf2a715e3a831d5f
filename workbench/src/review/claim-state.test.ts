import { expect, it } from 'vitest';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Verdict } from '../../../src/model/ledger-entry.ts';
import type { ClaimStanding } from '../../../src/model/standing.ts';
import type { Saying } from '../api/saying.ts';
import { claimState } from './claim-state.ts';

const claim = 'r1.0' as ClaimId;
const standing = (state: ClaimStanding['state'], position: number, corrections = {}): ClaimStanding => ({
  claim,
  state,
  corrections,
  fit: 1,
  reviews: [],
  position,
});
const said = { about: claim, quote: 'words', why: null };
const review = (verdict: Verdict): Saying => ({ ...said, kind: 'review', verdict });

it.each<[string, ClaimStanding | undefined, Saying | null, number | null, string]>([
  ['nobody said anything', undefined, null, null, 'open 0'],
  ['the ledger alone', standing('accepted', 5), null, null, 'accepted 5'],
  ['before the server answers', undefined, review({ act: 'accept' }), null, 'accepted 0 keeping'],
  ['until the ledger’s word is as new', standing('open', 5), review({ act: 'reject' }), 7, 'rejected 7'],
  ['once it is', standing('open', 8), review({ act: 'reject' }), 7, 'open 8'],
  [
    'a correction accepted',
    standing('open', 5, { place: 'Rostov' }),
    review({ act: 'accept' }),
    null,
    'corrected 5 keeping',
  ],
  ['a comment', standing('rejected', 5), review({ act: 'comment' }), 6, 'rejected 6'],
  ['something taken back', standing('accepted', 5), { ...said, kind: 'undo', position: 5 }, null, 'accepted 5 keeping'],
])('%s', (_what, kept, saying, position, expected) => {
  const state = claimState(kept, saying === null ? undefined : { saying, position });
  expect(`${state.state} ${state.position}${state.keeping ? ' keeping' : ''}`).toBe(expected);
});

it('shows a correction among those that hold', () => {
  const state = claimState(standing('corrected', 5, { place: 'Rostov' }), {
    saying: review({ act: 'correct', field: 'status', value: 'planned', also: { negated: 'true' } }),
    position: null,
  });
  expect(state.corrections).toEqual({ place: 'Rostov', status: 'planned', negated: 'true' });
});
