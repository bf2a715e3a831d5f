import { gridQuantile } from '../../src/stats/grid-quantile.ts';
import { effectiveSize } from './effective-size.ts';
import { drawReducedData } from './reduced-model.ts';
import { reducedPosterior } from './reduced-posterior.ts';
import { runJags } from './run-jags.ts';

/** How far two programs are apart on one data set, in posterior standard deviations, and what they took. */
export interface Comparison {
  readonly means: { readonly most: number; readonly rms: number };
  readonly medians: number;
  readonly tails: number;
  /** Of biases, and of the scales of step and biases. */
  readonly biases: number;
  readonly scales: number;
  /** The least effective size over days, per CPU second. */
  readonly jags: { readonly perSecond: number; readonly cpuSeconds: number };
  readonly ours: { readonly perSecond: number; readonly cpuSeconds: number };
}

const days: readonly number[] = Array.from({ length: 35 }, (_, i) => 1 + Math.round((i * 119) / 34));

/** Infers one data set of the reduced model by JAGS and by Muster's inference. */
export function compareOn(seed: number): Comparison {
  const data = drawReducedData(seed);
  const jags = runJags(data, 40_000);
  const ours = reducedPosterior(data, 8000, seed);
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
  const least = (draws: ReadonlyMap<string, Float64Array>, chains: number): number =>
    Math.min(...days.map((day) => effectiveSize(draws.get(`x[${day}]`)!, chains)));
  return {
    means: {
      most: Math.max(...perDay.map(({ mean }) => Math.abs(mean))),
      rms: Math.sqrt(perDay.reduce((sum, { mean }) => sum + mean ** 2, 0) / perDay.length),
    },
    medians: Math.max(...perDay.map(({ median }) => median)),
    tails: Math.max(...perDay.map(({ tail }) => tail)),
    biases: Math.max(...[1, 2, 3, 4, 5, 6].map((family) => apartOf(`b[${family}]`))),
    scales: Math.max(apartOf('sigma'), apartOf('tau')),
    jags: { perSecond: least(jags.draws, 4) / jags.cpuSeconds, cpuSeconds: jags.cpuSeconds },
    ours: { perSecond: least(ours.draws, 1) / ours.cpuSeconds, cpuSeconds: ours.cpuSeconds },
  };
}

function average(draws: Float64Array): number {
  return draws.reduce((sum, value) => sum + value, 0) / draws.length;
}

function deviation(draws: Float64Array): number {
  const mean = average(draws);
  return Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length);
}
