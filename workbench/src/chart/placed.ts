import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
import { numberOfDay } from '../words/days.ts';
import { type Extent, extentOf } from './extent.ts';
import type { Scales } from './scales.ts';

/** A contribution with what its words allow, and the pixels at which its mark stands. */
export interface Placed {
  readonly contribution: Contribution;
  readonly extent: Extent;
  readonly x: number;
  readonly y: number;
}

const stepPixels = 5;
/** How far from a mark one may point and still mean it, in pixels: half the target that WCAG 2.5.8 asks for. */
const reach = 12;

/** A contribution with what its words allow. */
type Mark = Pick<Placed, 'contribution' | 'extent'>;

/** The claims that have a day, by its number, in time order. */
export function marksByDay(contributions: readonly Contribution[]): readonly (readonly [number, readonly Mark[]])[] {
  const byDay = new Map<Day, Mark[]>();
  for (const contribution of contributions) {
    if (contribution.day === null) continue;
    const mark = { contribution, extent: extentOf(contribution) };
    const same = byDay.get(contribution.day);
    if (same === undefined) byDay.set(contribution.day, [mark]);
    else same.push(mark);
  }
  return [...byDay].map(([day, same]) => [numberOfDay(day), same] as const).toSorted(([a], [b]) => a - b);
}

/** Places marks; those of one day stand side by side around it. */
export function placeMarks(
  byDay: readonly (readonly [number, readonly Mark[]])[],
  { x, y }: Pick<Scales, 'x' | 'y'>,
): readonly Placed[] {
  return byDay.flatMap(([day, same]) =>
    same.map(({ contribution, extent }, index) => ({
      contribution,
      extent,
      x: x(day) + (index - (same.length - 1) / 2) * stepPixels,
      y: y(extent.at),
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
