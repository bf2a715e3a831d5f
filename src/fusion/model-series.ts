import { tieOf } from './base-shift.ts';
import type { Dynamics } from './inference/dynamics.ts';
import { type Grid, wideReference } from './inference/grid.ts';
import type { Shift, StrengthModel } from './inference/strength-model.ts';
import type { OriginFactor } from './origin-factors.ts';
import { orderedDays, regimeRatios } from './regime-ratios.ts';
import type { StatusClaim } from './status-claims.ts';

/** Everything about a series from its first to its last day (days since 1970-01-01), ready for inference. */
export function modelSeries(
  grid: Grid,
  dynamics: Dynamics,
  factors: readonly OriginFactor[],
  shifts: readonly Shift[],
  statuses: readonly StatusClaim[],
  first: number,
  last: number,
): StrengthModel {
  const lastDay = last - first;
  return {
    grid,
    dynamics,
    lastDay,
    first: wideReference(grid),
    factors: [
      ...factors.map(({ key, days, parts, logRatio, weight }) => ({
        key,
        days: days.map((day) => day - first),
        parts,
        logRatio,
        weight,
      })),
      ...shifts.flatMap((shift, index) =>
        shift.kind === 'base' && shift.day >= first && shift.day <= last ? [tieOf(shift, index, first)] : [],
      ),
    ],
    shifts,
    regimeRatios: regimeRatios(dynamics, statuses, first, lastDay),
    ordered: orderedDays(statuses, first, lastDay),
  };
}
