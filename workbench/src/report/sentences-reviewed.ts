import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Span } from '../../../src/model/span.ts';
import type { ClaimState } from '../review/claim-state.ts';
import { layersByParagraph } from './layers-by-paragraph.ts';

/** How many sentences somebody has settled: every claim that touches one is reviewed, or it is said to hold none. */
export function sentencesReviewed(
  sentences: readonly Span[],
  claims: readonly Claim[],
  states: ReadonlyMap<ClaimId, ClaimState>,
  empty: readonly Span[],
): number {
  const layers = [
    ...claims.map(({ id, span }) => ({ span, mark: (states.get(id)?.state ?? 'open') !== 'open' })),
    ...empty.map((span) => ({ span, mark: true })),
  ];
  const bySentence = layersByParagraph(sentences, layers);
  return bySentence.filter((found) => found.length > 0 && found.every(({ mark }) => mark)).length;
}
