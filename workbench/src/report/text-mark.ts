import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Span } from '../../../src/model/span.ts';
import type { ClaimState } from '../review/claim-state.ts';
import type { Layer } from './segment.ts';

/** What a stretch of the text is marked as: a claim's words, a part of what the selected claim was read from, or that no claim is there. */
export type TextMark =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly state: ClaimState['state'] | null }
  | { readonly kind: 'source' | 'cue' | 'time' | 'quantity' | 'no-claim' };

/** The layers of a report's text: every claim with how it stands, the parts of the selected one, and passages without a claim. */
export function layersOf(
  claims: readonly Claim[],
  states: ReadonlyMap<ClaimId, ClaimState> | undefined,
  selected: Claim | undefined,
  empty: readonly Span[],
): readonly Layer<TextMark>[] {
  const layers: Layer<TextMark>[] = claims.map((claim) => ({
    span: claim.span,
    mark: { kind: 'claim', claim, state: states?.get(claim.id)?.state ?? null },
  }));
  const add = (kind: Exclude<TextMark['kind'], 'claim'>, span: Span | null) => {
    if (span !== null) layers.push({ span, mark: { kind } });
  };
  for (const span of empty) add('no-claim', span);
  if (selected === undefined) return layers;
  for (const voice of selected.attribution) {
    add('source', voice.span);
    add('cue', voice.cue);
  }
  for (const span of selected.time.spans) add('time', span);
  add('quantity', selected.quantity?.span ?? selected.event?.cue ?? null);
  return layers;
}

/** The claim that a stretch of text leads to: the selected one where it is among those there, else the shortest. */
export function leadingClaim(marks: readonly TextMark[], selected: string | undefined): Claim | undefined {
  const claims = marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.claim] : []));
  const chosen = claims.find(({ id }) => id === selected);
  const length = ({ span }: Claim) => span.end - span.start;
  return chosen ?? claims.toSorted((a, b) => length(a) - length(b))[0];
}
