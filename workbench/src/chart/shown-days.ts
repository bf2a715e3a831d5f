/** The days that a chart shows, as day numbers, both ends included. */
export type ShownDays = readonly [number, number];

/** Fewer days than this are not shown alone: nothing reported moves faster. */
const fewest = 7;

/** About `factor` times as many days around the same middle, within the whole; below 1 to look closer. */
export function zoomed([from, until]: ShownDays, whole: ShownDays, factor: number): ShownDays {
  const [middle, half] = [(from + until) / 2, ((until - from) / 2) * factor];
  return within([middle - half, middle + half], whole);
}

/** Days moved by a share of their number, later where positive, and stopped at the ends of the whole. */
export function panned([from, until]: ShownDays, whole: ShownDays, share: number): ShownDays {
  const wanted = Math.round((until - from) * share);
  const step = Math.min(Math.max(wanted, whole[0] - from), whole[1] - until);
  return [from + step, until + step];
}

/** The days between two in either order, whole ones within the whole, widened to the fewest that are shown. */
export function within([a, b]: ShownDays, whole: ShownDays): ShownDays {
  const length = Math.min(Math.max(Math.round(Math.abs(b - a)), fewest), whole[1] - whole[0]);
  const from = Math.round(Math.min(a, b) - Math.max(0, fewest - Math.abs(b - a)) / 2);
  const start = Math.min(Math.max(from, whole[0]), whole[1] - length);
  return [start, start + length];
}

/** True where everything is shown. */
export function isWhole([from, until]: ShownDays, whole: ShownDays): boolean {
  return from <= whole[0] && until >= whole[1];
}
