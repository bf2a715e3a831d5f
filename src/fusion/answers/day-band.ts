import { dayFromNumber } from '../../model/day.ts';
import type { DayBand } from '../../model/estimate.ts';
import { gaussianBlur } from '../../stats/gaussian-blur.ts';
import { gridQuantile } from '../../stats/grid-quantile.ts';
import type { Smoothed } from '../inference/forward-backward.ts';
import type { Grid } from '../inference/grid.ts';
import { priors } from '../priors.ts';

/** A marginal with the error that all sources share laid over it. */
export function withCommonError(grid: Grid, marginal: Float64Array): Float64Array {
  return gaussianBlur(marginal, grid.size, priors.commonError / grid.step);
}

/** The strength below which lies `probability` of a marginal; 0 where "none" alone has that much. */
export function strengthQuantile(grid: Grid, marginal: Float64Array, probability: number): number {
  const position = gridQuantile(marginal, grid.size, probability, marginal[grid.size]);
  return position === null ? 0 : grid.floor * Math.exp(position * grid.step);
}

/** The band of one day (days since 1970-01-01) from its marginal, common error included. */
export function dayBand(
  grid: Grid,
  marginal: Float64Array,
  { up, down }: Smoothed['directions'][0],
  day: number,
  silent: boolean,
): DayBand {
  const strength = (probability: number): number => strengthQuantile(grid, marginal, probability);
  return {
    day: dayFromNumber(day),
    q05: strength(0.05),
    q25: strength(0.25),
    median: strength(0.5),
    q75: strength(0.75),
    q95: strength(0.95),
    none: marginal[grid.size]!,
    up,
    down,
    silent,
  };
}
