/** A passage of a report: half-open, in UTF-16 code units of `report.text`, so `text.slice(start, end)` is the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span; throws a RangeError when the offsets are not whole, not in order or below zero. */
export function makeSpan(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0) {
    throw new RangeError(`Cannot make a span from ${start} to ${end}: offsets must be whole numbers from 0`);
  }
  if (end < start) {
    throw new RangeError(`Cannot make a span from ${start} to ${end}: a span must end at or after its start`);
  }
  return { start, end };
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
