import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
import { numberOfDay } from '../words/days.ts';

/** A contribution with the pixel at which it is drawn. */
export interface Placed {
  readonly contribution: Contribution;
  readonly x: number;
}

const stepPixels = 5;

/** Places the claims that have a day, in time order; those of one day stand side by side around it. */
export function placeMarks(contributions: readonly Contribution[], x: (day: number) => number): readonly Placed[] {
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
      })),
    );
}
