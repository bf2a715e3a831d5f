import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
import { numberOfDay } from '../words/days.ts';
import { extentOf } from './extent.ts';
import type { Scales } from './scales.ts';

/** A contribution with the pixels at which its mark stands. */
export interface Placed {
  readonly contribution: Contribution;
  readonly x: number;
  readonly y: number;
}

const stepPixels = 5;
/** How far from a mark one may point and still mean it, in pixels: half the target that WCAG 2.5.8 asks for. */
const reach = 12;

/** Places the claims that have a day, in time order; those of one day stand side by side around it. */
export function placeMarks(
  contributions: readonly Contribution[],
  { x, y }: Pick<Scales, 'x' | 'y'>,
): readonly Placed[] {
  const byDay = new Map<Day, Contribution[]>();
  for (const contribution of contributions) {
    if (contribution.day === null) continue;
    const same = byDay.get(contribution.day);
    if (same === undefined) byDay.set(contribution.day, [contribution]);
    else same.push(contribution);
  }
  return [...byDay]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, same]) =>
      same.map((contribution, index) => ({
        contribution,
        x: x(numberOfDay(day)) + (index - (same.length - 1) / 2) * stepPixels,
        y: y(extentOf(contribution).at),
      })),
    );
}

/** The mark that is meant by pointing somewhere: the nearest; undefined where none is near. */
export function markAt(placed: readonly Placed[], x: number, y: number): Placed | undefined {
  let [nearest, distance]: [Placed | undefined, number] = [undefined, reach];
  for (const one of placed) {
    const away = Math.hypot(one.x - x, one.y - y);
    // The later of two in one place is drawn above the other.
    if (away <= distance) [nearest, distance] = [one, away];
  }
  return nearest;
}
