import type { DayBand, Statement } from '../../model/estimate.ts';
import { gridCumulative } from '../../stats/grid-quantile.ts';
import type { Grid } from '../inference/grid.ts';
import { showNumber, showShare } from '../wording/show-number.ts';

/**
 * Probability that the last day is at most `fraction` of the peak, joint in time: the day of the highest median, or `statedPeak`, which
 * somebody stated without its day, where that is higher. Null where the headline is the peak itself.
 */
function belowPeak(
  grid: Grid,
  paths: readonly Int16Array[],
  days: readonly DayBand[],
  statedPeak: number,
  fraction: number,
): number | null {
  const headline = days.at(-1)!;
  const peak = days.reduce((best, band, index) => (band.median > days[best]!.median ? index : best), 0);
  if (!(headline.median < Math.max(days[peak]!.median, statedPeak))) return null;
  const fall = -Math.log(fraction) / grid.step;
  const stated = statedPeak > 0 ? Math.log(statedPeak / grid.floor) / grid.step : Number.NEGATIVE_INFINITY;
  let below = 0;
  for (const path of paths) {
    const end = path.at(-1)!;
    const top = path[peak]!;
    if (end === grid.size || Math.max(top < grid.size ? top : Number.NEGATIVE_INFINITY, stated) - end >= fall) below++;
  }
  return below / paths.length;
}

/** Where the headline stands against the peak; null where it is the peak. */
export function peakStatement(
  grid: Grid,
  paths: readonly Int16Array[],
  days: readonly DayBand[],
  statedPeak: number,
): Statement | null {
  const probability = belowPeak(grid, paths, days, statedPeak, 0.5);
  return probability === null ? null : { text: 'at least half below the peak', day: days.at(-1)!.day, probability };
}

/** Probability that a marginal (over the grid and "none") is below a level. */
export function belowLevel(grid: Grid, marginal: Float64Array, level: number): number {
  // Position of the level in steps from the centre of the first cell.
  const position = Math.log(level / grid.floor) / grid.step;
  return Math.min(1, gridCumulative(marginal, grid.size, position, marginal[grid.size]));
}

/** How probable it is, on each day, that the strength was below a level. */
export function levelOnDays(
  grid: Grid,
  marginals: readonly Float64Array[],
  days: readonly DayBand[],
  level: number,
): Statement[] {
  return days.map(({ day }, i) => ({
    text: `fewer than ${showNumber(level)}`,
    day,
    probability: belowLevel(grid, marginals[i]!, level),
  }));
}

/** How probable it is, on each day, that the strength was at most a fraction of what it was on the day of the highest median; joint in time. */
export function fractionOnDays(
  grid: Grid,
  paths: readonly Int16Array[],
  days: readonly DayBand[],
  fraction: number,
): Statement[] {
  const peak = days.reduce((best, band, index) => (band.median > days[best]!.median ? index : best), 0);
  const fall = -Math.log(fraction) / grid.step;
  return days.map(({ day }, i) => {
    let below = 0;
    for (const path of paths) {
      if (path[i] === grid.size || (path[peak]! < grid.size && path[peak]! - path[i]! >= fall)) below++;
    }
    return { text: `at most ${showShare(fraction)} of the peak`, day, probability: below / paths.length };
  });
}

/** Whether the headline is below each of two or three round levels about it. */
export function levelStatements(grid: Grid, marginal: Float64Array, headline: DayBand): Statement[] {
  return roundLevels(headline).map((level) => ({
    text: `fewer than ${showNumber(level)}`,
    day: headline.day,
    probability: belowLevel(grid, marginal, level),
  }));
}

/** The highest round level below the middle half, the one nearest the median, and the lowest above the middle half. */
function roundLevels({ q25, median, q75 }: DayBand): number[] {
  const levels: number[] = [];
  for (let power = 0; power < 7; power++)
    for (const digits of [1, 1.5, 2, 3, 4, 5, 7.5]) levels.push(digits * 10 ** power);
  const whole = levels.filter((level) => Number.isInteger(level));
  const nearness = (level: number): number => Math.abs(Math.log(level / Math.max(median, 0.5)));
  const under = whole.filter((level) => level <= q25).at(-1);
  const near = whole.reduce((best, level) => (nearness(level) < nearness(best) ? level : best));
  const over = whole.find((level) => level >= q75);
  return [...new Set([under, near, over])].filter((level) => level !== undefined).sort((a, b) => a - b);
}
