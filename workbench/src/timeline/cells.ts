import type { Timeline, TimelineCell } from '../../../src/model/told-claim.ts';
import type { ShownDays } from '../chart/shown-days.ts';
import { numberOfDay } from '../words/days.ts';

/** Claims of one kind, said in one stretch of days of another, as day numbers. */
export interface Link {
  readonly kind: TimelineCell['kind'];
  /** The first day of the stretch in which they were said. */
  readonly said: number;
  /** The days that they are true of. */
  readonly from: number;
  readonly until: number;
  readonly count: number;
}

/** How many days before the first word, and after the last, are drawn where claims reach so far. */
const reach = 90;
/** More links than this are drawn by longer stretches of days. */
const mostLinks = 600;

/** The days that a timeline reaches over: those on which things were said, and what they are true of where that is near. */
export function daysOfTimeline({ cells }: Timeline): ShownDays | null {
  if (cells.length === 0) return null;
  const said = cells.map((cell) => numberOfDay(cell.said));
  const [first, last] = [least(said), greatest(said)];
  const from = least(cells.map((cell) => numberOfDay(cell.from)));
  const until = greatest(cells.map((cell) => numberOfDay(cell.until)));
  const days: ShownDays = [
    Math.max(Math.min(first, from), first - reach),
    Math.min(Math.max(last, until), last + reach),
  ];
  return days[0] === days[1] ? [days[0] - 3, days[1] + 4] : days;
}

/** The links that touch some days, by stretches just long enough that they can be drawn; `stretch` is their length in days. */
export function linksOf(
  { cells }: Timeline,
  [from, until]: ShownDays,
): { readonly links: readonly Link[]; readonly stretch: number } {
  const touching = cells
    .map((cell) => ({
      kind: cell.kind,
      said: numberOfDay(cell.said),
      from: numberOfDay(cell.from),
      until: numberOfDay(cell.until),
      count: cell.count,
    }))
    .filter((link) => (link.said >= from && link.said <= until) || (link.until >= from && link.from <= until));
  for (let stretch = 1; ; stretch *= 2) {
    const links = joined(touching, stretch);
    if (links.length <= mostLinks || stretch > until - from) return { links, stretch };
  }
}

/** How many claims fall on each stretch of days by one clock; those true of many days count on the first shown. */
export function countsOf(
  links: readonly Link[],
  clock: 'said' | 'true',
  [from, until]: ShownDays,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const link of links) {
    const day = clock === 'said' ? link.said : Math.max(link.from, from);
    if (day >= from && day <= until && (clock === 'said' || link.until >= from))
      counts.set(day, (counts.get(day) ?? 0) + link.count);
  }
  return counts;
}

function joined(links: readonly Link[], stretch: number): readonly Link[] {
  if (stretch === 1) return links;
  const all = new Map<string, Link>();
  const floor = (day: number) => Math.floor(day / stretch) * stretch;
  for (const link of links) {
    const wide = { ...link, said: floor(link.said), from: floor(link.from), until: floor(link.until) };
    const name = [wide.kind, wide.said, wide.from, wide.until].join(' ');
    all.set(name, { ...wide, count: wide.count + (all.get(name)?.count ?? 0) });
  }
  return [...all.values()];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
