import { seededRandom } from '../../src/stats/seeded-random.ts';

/** How far an empirical distribution function may lie from the diagonal, at each of some points, if its values are uniform. */
export interface UniformBand {
  readonly points: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * The band that holds the empirical distribution function of `count` uniform values at all points at once with probability `level`: pointwise
 * quantiles as wide as simulation shows that they must be (Säilynoja, Bürkner and Vehtari 2022, Statistics and Computing 32: 32).
 */
export function uniformBand(count: number, level: number, simulations = 4000): UniformBand {
  const points = Array.from({ length: 50 }, (_, i) => (i + 0.5) / 50);
  const random = seededRandom(2022);
  const runs = Array.from({ length: simulations }, () => empirical(Array.from({ length: count }, random), points));
  const sorted = points.map((_, p) => runs.map((run) => run[p]!).sort((a, b) => a - b));
  const depthOf = (run: readonly number[]): number =>
    Math.min(
      ...run.map((value, p) => Math.min(rankBelow(sorted[p]!, value), simulations - rankAbove(sorted[p]!, value))),
    );
  const depths = runs.map(depthOf).sort((a, b) => a - b);
  const depth = depths[Math.floor((1 - level) * simulations)]!;
  return {
    points,
    low: sorted.map((values) => values[depth]!),
    high: sorted.map((values) => values[simulations - 1 - depth]!),
  };
}

/** The share of values at or below each point. */
export function empirical(values: readonly number[], points: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return points.map((point) => rankAbove(sorted, point) / values.length);
}

/** True where an empirical distribution function lies within the band at every point. */
export function isWithin(band: UniformBand, values: readonly number[]): boolean {
  return empirical(values, band.points).every((share, p) => share >= band.low[p]! && share <= band.high[p]!);
}

/** How many sorted values lie below one. */
function rankBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many sorted values lie at or below one. */
function rankAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
