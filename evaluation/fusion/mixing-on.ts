import { inferSeries } from '../../src/fusion/inference/infer-series.ts';
import type { SamplingEffort } from '../../src/fusion/inference/sample-worlds.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { drawnStatistics } from './sbc-ranks.ts';
import { simulateSeries } from './simulate-series.ts';
import { average, varianceOf } from './worth-in-draws.ts';

/** How often each series is inferred, with other seeds. */
export const runs = 8;

/** How one series' worlds differ from run to run. */
export interface Mixing {
  /** By statistic: the variance of a run's mean over the posterior's, one over how many independent draws the worlds are worth; null where the posterior has none. */
  readonly shares: readonly (number | null)[];
  /** Of one run, what it is asked left out. */
  readonly cpuSeconds: number;
}

/** Infers a series drawn from the prior several times, and tells how far the means of its worlds sway beside the posterior. */
export function mixingOn(seed: number, effort: SamplingEffort): Mixing {
  const { model } = simulateSeries(120, 40, seededRandom(seed));
  let cpuSeconds = 0;
  const drawn = Array.from({ length: runs }, (_, run) => {
    const before = process.cpuUsage();
    const inferred = inferSeries(model, { ...effort, pathsPerWorld: 1 }, seededRandom(seed + run + 1));
    const { user, system } = process.cpuUsage(before);
    cpuSeconds += (user + system) / 1e6 / runs;
    return drawnStatistics(inferred);
  });
  const shares = drawn[0]![0]!.map((_, s) => {
    const values = drawn.map((worlds) => Float64Array.from(worlds, (statistics) => statistics[s]!));
    const whole = varianceOf(Float64Array.from(values.flatMap((run) => [...run])));
    const means = Float64Array.from(values, average);
    return whole > 0 ? (varianceOf(means) * runs) / (runs - 1) / whole : null;
  });
  return { shares, cpuSeconds };
}
