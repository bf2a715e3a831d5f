import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../model/claim-id.ts';
import type { Origin, OriginClaim } from '../model/origin.ts';
import type { ReportId } from '../model/report.ts';
import { memberships } from './memberships.ts';

function claim(id: string, probability: number | null = null): OriginClaim {
  const link = probability === null ? null : ({ kind: 'copy', to: 'a' as ClaimId, probability } as const);
  return { claim: id as ClaimId, report: id as ReportId, saidAt: null, chain: [], wording: '', link };
}

function origin(id: string, given: Partial<Origin> = {}): Origin {
  return { id, claims: [claim(id)], wordings: [], outlets: [], uncertain: [], supersedes: null, slips: [], ...given };
}

describe('memberships', () => {
  it('gives every claim its origin', () => {
    const [all] = [memberships([origin('a', { claims: [claim('a'), claim('b')] })])];
    expect(all.get('b')).toEqual({ origin: 'a', copyProbability: 0, superseded: false, meant: null });
  });

  it('takes the surest claim of an origin, and several origins as independent', () => {
    const all = memberships([
      origin('a', { uncertain: [claim('c', 0.5), claim('c', 0.2)] }),
      origin('b', { uncertain: [claim('c', 0.5)] }),
      origin('c'),
    ]);
    expect(all.get('c')?.copyProbability).toBeCloseTo(0.75);
    expect(all.get('a')?.copyProbability).toBe(0);
  });

  it('marks what was replaced, and what was misprinted', () => {
    const slip = { claim: 'a' as ClaimId, printed: '12,000', source: 'b' as ClaimId, meant: '19,000' };
    const all = memberships([
      origin('a', { claims: [claim('a'), claim('b')], slips: [slip] }),
      origin('c', { supersedes: 'a' }),
    ]);
    expect(all.get('a')).toMatchObject({ superseded: true, meant: '19,000' });
    expect(all.get('b')).toMatchObject({ superseded: true, meant: null });
    expect(all.get('c')).toMatchObject({ superseded: false });
  });
});
