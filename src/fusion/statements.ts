import type { DayBand, Statement } from '../model/estimate.ts';
import { gridCumulative } from '../stats/grid-quantile.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import type { Dynamics } from './dynamics.ts';
import type { Grid } from './grid.ts';
import { priors } from './priors.ts';
import { samplePaths } from './sample-paths.ts';
import { showNumber } from './show-number.ts';

/**
 * Where the headline stands against the peak, joint in time: the day of the highest median, or an undated peak that
 * somebody stated (with the looseness of "about") where that is higher.
 */
export function peakStatement(
  grid: Grid,
  dynamics: Dynamics,
  filtered: readonly Float64Array[],
  days: readonly DayBand[],
  statedPeak: number,
  seed: number,
): Statement | null {
  const headline = days.at(-1)!;
  const peak = days.reduce((best, band, index) => (band.median > days[best]!.median ? index : best), 0);
  if (!(headline.median < Math.max(days[peak]!.median, statedPeak))) return null;
  const random = seededRandom(seed);
  const { onDay, atEnd } = samplePaths(dynamics, filtered, peak, priors.paths.count, random);
  const half = Math.log(2) / grid.step;
  const below = atEnd.reduce((count, end, path) => {
    const cell = onDay[path]!;
    const top = cell === grid.size ? Number.NEGATIVE_INFINITY : cell;
    const stated = (Math.log(statedPeak / grid.floor) + priors.hedgeWidth.about * gaussian(random)) / grid.step;
    return count + Number(end === grid.size || Math.max(top, stated) - end >= half);
  }, 0);
  return { text: 'at least half below the peak', day: headline.day, probability: below / atEnd.length };
}

/** A standard normal number (Box and Muller 1958). */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Whether the headline is below each of two or three round levels about it. */
export function levelStatements(grid: Grid, marginal: Float64Array, headline: DayBand): Statement[] {
  return roundLevels(headline).map((level) => {
    // Position of the level in steps from the centre of the first cell.
    const position = Math.log(level / grid.floor) / grid.step;
    const probability = gridCumulative(marginal, grid.size, position, marginal[grid.size]);
    return { text: `fewer than ${showNumber(level)}`, day: headline.day, probability: Math.min(1, probability) };
  });
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
