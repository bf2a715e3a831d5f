/** The days that a chart shows, as day numbers, both ends included. */
export type DaySpan = readonly [number, number];

/** Fewer days than this are not shown alone: nothing reported moves faster. */
const fewest = 7;

/** A span of about `factor` times as many days around the same middle, within the whole; below 1 to look closer. */
export function zoomed([from, until]: DaySpan, whole: DaySpan, factor: number): DaySpan {
  const [middle, half] = [(from + until) / 2, ((until - from) / 2) * factor];
  return within([middle - half, middle + half], whole);
}

/** The span moved by a share of its length, later where positive, and stopped at the ends of the whole. */
export function panned([from, until]: DaySpan, whole: DaySpan, share: number): DaySpan {
  const wanted = Math.round((until - from) * share);
  const step = Math.min(Math.max(wanted, whole[0] - from), whole[1] - until);
  return [from + step, until + step];
}

/** Two days in either order as a span of whole days within the whole, widened to the fewest that are shown. */
export function within([a, b]: DaySpan, whole: DaySpan): DaySpan {
  const length = Math.min(Math.max(Math.round(Math.abs(b - a)), fewest), whole[1] - whole[0]);
  const from = Math.round(Math.min(a, b) - Math.max(0, fewest - Math.abs(b - a)) / 2);
  const start = Math.min(Math.max(from, whole[0]), whole[1] - length);
  return [start, start + length];
}

/** True where a span shows everything. */
export function isWhole([from, until]: DaySpan, whole: DaySpan): boolean {
  return from <= whole[0] && until >= whole[1];
}
