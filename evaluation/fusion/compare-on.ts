import { gridQuantile } from '../../src/stats/grid-quantile.ts';
import { drawReducedData } from './reduced-model.ts';
import { reducedPosterior } from './reduced-posterior.ts';
import { runJags } from './run-jags.ts';
import { average, varianceOf, worthInDraws } from './worth-in-draws.ts';

/** How far two programs are apart on one data set, in posterior standard deviations, and what they took. */
export interface Comparison {
  readonly means: { readonly most: number; readonly rms: number };
  readonly medians: number;
  readonly tails: number;
  /** Of biases, and of the scales of step and biases. */
  readonly biases: number;
  readonly scales: number;
  readonly jags: Worth;
  readonly ours: Worth;
}

/** How many independent draws the means of a program are worth per CPU second. */
interface Worth {
  /** The mean of a day's strength, on the day on which they are fewest. */
  readonly day: number;
  /** The mean of the scale of the daily step. */
  readonly scale: number;
}

const days: readonly number[] = Array.from({ length: 35 }, (_, i) => 1 + Math.round((i * 119) / 34));

/** Draws of each of JAGS' four chains, of which every tenth is kept; and sweeps of Muster's sampler. */
export const effort = { jags: 60_000, sweeps: 16_000 } as const;

/** Infers one data set of the reduced model by JAGS and by Muster's inference. */
export function compareOn(seed: number): Comparison {
  const data = drawReducedData(seed);
  const jags = runJags(data, effort.jags);
  const ours = reducedPosterior(data, effort.sweeps, seed);
  const perDay = days.map((day) => {
    const draws = jags.draws.get(`x[${day}]`)!;
    const marginal = ours.marginals[day - 1]!;
    const { size, step, logs } = ours.grid;
    const sd = deviation(draws);
    const quantile = (probability: number): number =>
      logs[0]! + step * (gridQuantile(marginal, size, probability, 0) ?? 0);
    const mean = marginal.reduce((sum, weight, k) => sum + (k < size ? weight * logs[k]! : 0), 0);
    const sorted = draws.slice().sort();
    const apart = (probability: number): number =>
      Math.abs(quantile(probability) - sorted[Math.floor(probability * (sorted.length - 1))]!) / sd;
    return { mean: (mean - average(draws)) / sd, median: apart(0.5), tail: Math.max(apart(0.05), apart(0.95)) };
  });
  const apartOf = (name: string): number =>
    Math.abs(average(jags.draws.get(name)!) - average(ours.draws.get(name)!)) / deviation(jags.draws.get(name)!);
  const worth = (chain: (day: number) => Float64Array, scale: Float64Array, cpuSeconds: number): Worth => ({
    day:
      Math.min(...days.map((day) => worthInDraws(chain(day), varianceOf(jags.draws.get(`x[${day}]`)!)))) / cpuSeconds,
    scale: worthInDraws(scale, varianceOf(jags.draws.get('sigma')!)) / cpuSeconds,
  });
  return {
    means: {
      most: Math.max(...perDay.map(({ mean }) => Math.abs(mean))),
      rms: Math.sqrt(perDay.reduce((sum, { mean }) => sum + mean ** 2, 0) / perDay.length),
    },
    medians: Math.max(...perDay.map(({ median }) => median)),
    tails: Math.max(...perDay.map(({ tail }) => tail)),
    biases: Math.max(...[1, 2, 3, 4, 5, 6].map((family) => apartOf(`b[${family}]`))),
    scales: Math.max(apartOf('sigma'), apartOf('tau')),
    jags: worth((day) => jags.draws.get(`x[${day}]`)!, jags.draws.get('sigma')!, jags.cpuSeconds),
    // What is shown is exact within each world, so what varies from sweep to sweep is that, and no draw.
    ours: worth((day) => ours.means[day - 1]!, ours.draws.get('sigma')!, ours.cpuSeconds),
  };
}

function deviation(draws: Float64Array): number {
  return Math.sqrt(varianceOf(draws));
}
