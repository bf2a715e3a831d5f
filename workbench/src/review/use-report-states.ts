import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { Standing } from '../../../src/model/standing.ts';
import { standingQuery } from '../api/standing-query.ts';
import { type ClaimState, claimState } from './claim-state.ts';
import { useReviewer } from './reviewer.tsx';

const none: Standing['passages'] = [];

/** How each claim of a report stands, and the passages that are said to hold none. */
export function useReportStates({ report, claims }: Reading) {
  const { data: standing, error } = useQuery(standingQuery(report.id));
  const { underway } = useReviewer();
  const states = useMemo(() => {
    const kept = new Map(standing?.claims.map((each) => [each.claim, each]));
    return new Map<ClaimId, ClaimState>(claims.map(({ id }) => [id, claimState(kept.get(id), underway.get(id))]));
  }, [standing, claims, underway]);
  return { states, passages: standing?.passages ?? none, error };
}
