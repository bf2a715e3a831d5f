import type { Claim } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';

/** What a passage tells of a claim. */
export type PartKind = 'source' | 'cue' | 'time' | 'quantity';

/** The passages that a claim was read from, by what they tell of it: its voices, the words that attribute it, and its days where they stand outside of its own words; and its number or deed. */
export function claimParts({
  attribution,
  time,
  quantity,
  event,
  span,
}: Claim): Readonly<Record<PartKind, readonly Span[]>> {
  const outside = (spans: readonly (Span | null)[]) =>
    spans.filter((each) => each !== null).filter(({ start, end }) => start < span.start || end > span.end);
  const number = quantity?.span ?? event?.cue ?? null;
  return {
    source: outside(attribution.map((voice) => voice.span)),
    cue: outside(attribution.map(({ cue }) => cue)),
    time: outside(time.spans),
    quantity: number === null ? [] : [number],
  };
}
