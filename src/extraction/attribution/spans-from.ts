import type { Span } from '../../model/span.ts';

/** The index of the first of some spans, in text order and not overlapping, that ends behind a place; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans, of some in text order that do not overlap, that share a place with a span. */
export function spansWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstEndingAfter(spans, start);
  let last = first;
  while (last < spans.length && (spans[last]?.start ?? end) < end) last += 1;
  return spans.slice(first, last);
}
