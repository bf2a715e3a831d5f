import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Span } from '../../../src/model/span.ts';
import type { ClaimState } from '../review/claim-state.ts';
import type { Layer } from './segment.ts';

/** What a stretch of the text is marked as: a claim's words, or that no claim is there. */
export type TextMark =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly state: ClaimState['state'] | null }
  | { readonly kind: 'no-claim' };

/** The layers of a report's text: every claim with how it stands, and passages without a claim. */
export function layersOf(
  claims: readonly Claim[],
  states: ReadonlyMap<ClaimId, ClaimState> | undefined,
  empty: readonly Span[],
): readonly Layer<TextMark>[] {
  return [
    ...claims.map(
      (claim): Layer<TextMark> => ({
        span: claim.span,
        mark: { kind: 'claim', claim, state: states?.get(claim.id)?.state ?? null },
      }),
    ),
    ...empty.map((span): Layer<TextMark> => ({ span, mark: { kind: 'no-claim' } })),
  ];
}

/** The claim that a stretch of text leads to: the selected one where it is among those there, else the shortest. */
export function leadingClaim(marks: readonly TextMark[], selected: string | undefined): Claim | undefined {
  const claims = marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.claim] : []));
  const chosen = claims.find(({ id }) => id === selected);
  const length = ({ span }: Claim) => span.end - span.start;
  return chosen ?? claims.toSorted((a, b) => length(a) - length(b))[0];
}
