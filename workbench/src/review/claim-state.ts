import type { ClaimStanding } from '../../../src/model/standing.ts';
import type { Underway } from './underway.ts';

/** How a claim stands for this reader: as the ledger has it, or as they have just put it. */
export interface ClaimState extends Pick<ClaimStanding, 'state' | 'corrections' | 'reviews' | 'position'> {
  /** True while the server has not answered yet. */
  readonly keeping?: boolean;
}

const untouched: ClaimState = { state: 'open', corrections: {}, reviews: [], position: 0 };

/** Joins what the ledger has with what was just said, which counts until the ledger's word is as new. */
export function claimState(standing: ClaimStanding | undefined, underway: Underway | undefined): ClaimState {
  const kept: ClaimState = standing ?? untouched;
  if (underway === undefined || (underway.position !== null && kept.position >= underway.position)) return kept;
  const { state, corrections, reviews, position } = kept;
  const { saying } = underway;
  const said = {
    state,
    corrections,
    reviews,
    position: underway.position ?? position,
    keeping: underway.position === null,
  };
  if (saying.kind !== 'review') return said;
  const { verdict } = saying;
  switch (verdict.act) {
    case 'accept':
      return { ...said, state: Object.keys(corrections).length > 0 ? 'corrected' : 'accepted' };
    case 'reject':
      return { ...said, state: 'rejected' };
    case 'correct':
      return {
        ...said,
        state: 'corrected',
        corrections: { ...corrections, [verdict.field]: verdict.value, ...verdict.also },
      };
    case 'comment':
    case 'no-claim':
      return said;
  }
}
