import { type Day, dayNumber } from '../model/day.ts';
import { studentT4Cdf } from '../stats/student-t.ts';
import { shiftRoom } from './house-error.ts';
import type { Grid } from './inference/grid.ts';
import { type BaseShift, type Factor, shiftReach } from './inference/strength-model.ts';
import { priors } from './priors.ts';
import type { Yardstick } from './wording/constraint.ts';

/**
 * The shift of a base that nobody has put in figures above the level that it was taken for. Any is as probable as any other, as far as the other claims leave
 * open: what the base is, its day tells. Who speaks of it sees that day as it was, but for a source's own error.
 */
export function baseShift({ name, size, width }: Yardstick, grid: Grid): BaseShift {
  const { widest, least } = priors.base;
  const reach = shiftReach(grid, Math.min(priors.widestShift, Math.max(least, widest * width)));
  const count = 2 * reach + 1;
  const padding = shiftRoom(grid);
  const middle = padding + Math.log(size / grid.floor) / grid.step;
  const scale = priors.sourceScale / grid.step;
  const tie = Float64Array.from(
    { length: grid.size + 2 * padding },
    (_, i) => studentT4Cdf((i + 0.5 - middle) / scale) - studentT4Cdf((i - 0.5 - middle) / scale),
  );
  return {
    name,
    kind: 'base',
    logPrior: new Float64Array(count).fill(-Math.log(count)),
    day: dayNumber(name as Day),
    tie,
  };
}

/** What ties a base to its day: `index` is the base's among the model's shifts, `first` the model's first day, since 1970-01-01. */
export function tieOf({ name, day, tie }: BaseShift, index: number, first: number): Factor {
  return {
    key: `base ${name}`,
    days: [day - first],
    parts: [{ ratio: tie, none: priors.base.none, house: -1, bloc: -1, unit: index, stride: -1 }],
    logRatio: tie.map(Math.log),
    weight: 1,
  };
}
