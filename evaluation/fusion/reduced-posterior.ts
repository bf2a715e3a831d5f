import { type DayWeight, dayWeigher } from '../../src/fusion/inference/day-weights.ts';
import { type Dynamics, jumpsOver } from '../../src/fusion/inference/dynamics.ts';
import { type Filtered, filterForward, passRoom, smoothBackward } from '../../src/fusion/inference/forward-backward.ts';
import type { Grid } from '../../src/fusion/inference/grid.ts';
import { drawLog, shiftMover } from '../../src/fusion/inference/move-shifts.ts';
import { samplePath } from '../../src/fusion/inference/sample-path.ts';
import { spreadKernel } from '../../src/fusion/inference/spread-kernel.ts';
import { makeStepper, type Stepper } from '../../src/fusion/inference/stepper.ts';
import type { Factor, StrengthModel } from '../../src/fusion/inference/strength-model.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { normalCdf } from './normal-cdf.ts';
import { type ReducedData, reduced } from './reduced-model.ts';
import type { Draws } from './run-jags.ts';

const step = 0.04;
const [lowest, highest] = [5.8, 15.4];
const size = Math.round((highest - lowest) / step) + 1;
const grid: Grid = {
  floor: Math.exp(lowest),
  ceiling: Math.exp(highest),
  step,
  size,
  logs: Float64Array.from({ length: size }, (_, k) => lowest + k * step),
};
/** How far the scale of the daily step may be proposed to move, in the list of scales: about a posterior deviation. */
const widestProposal = 12;
const reach = 60;
const stepScales = Array.from({ length: 50 }, (_, i) => (reduced.stepMost * (i + 0.5)) / 50);
/** Steps in a day, by scale: three-point steps are nearest to normal where each has a variance of a third of a cell. */
const substepsOf = stepScales.map((scale) => Math.max(1, Math.round(3 * (scale / step) ** 2)));
const biasScales = Array.from({ length: 60 }, (_, i) => 0.01 + (1.2 * i) / 60);

/** What Muster's inference finds of a reduced model: draws, and what is exact within each. */
export interface ReducedPosterior extends Draws {
  readonly grid: Grid;
  /** By day: over the grid and "none". */
  readonly marginals: readonly Float64Array[];
  /** By day: the exact mean in the world of each sweep. */
  readonly means: readonly Float64Array[];
}

/**
 * The reduced model by the parts of Muster's inference: the same passes, paths and moves of shifts, with the scale of the step moved by
 * the evidence of a pass, and the scale of the biases drawn given them. Marginals of the days are averaged over sweeps.
 */
export function reducedPosterior(data: ReducedData, sweeps: number, seed: number): ReducedPosterior {
  const random = seededRandom(seed);
  const began = process.cpuUsage();
  let [scale, spread] = [20, 25];
  let model = modelOf(data, scale, spread);
  const rooms = new Map<Dynamics, { readonly pass: Stepper; readonly pair: Stepper }>();
  const roomsOf = (other: StrengthModel): { readonly pass: Stepper; readonly pair: Stepper } => {
    const known = rooms.get(other.dynamics) ?? { pass: passRoom(other), pair: makeStepper(other.dynamics, 2) };
    rooms.set(other.dynamics, known);
    return known;
  };
  const shifts = new Int16Array(reduced.families);
  const pass = (other: StrengthModel): { weights: ReadonlyMap<number, DayWeight>; filtered: Filtered } => {
    const weights = dayWeigher(other, 1)(shifts);
    return { weights, filtered: filterForward(other, weights, roomsOf(other).pass) };
  };
  const marginals = Array.from({ length: data.days }, () => new Float64Array(size + 1));
  const means = Array.from({ length: data.days }, () => new Float64Array(sweeps));
  const kept = new Map<string, Float64Array>();
  const keep = (name: string, at: number, value: number): void => {
    const values = kept.get(name) ?? new Float64Array(sweeps);
    kept.set(name, values);
    values[at] = value;
  };
  const burn = 200;
  for (let sweep = -burn; sweep < sweeps; sweep++) {
    const proposed = scale + (1 + Math.floor(random() * widestProposal)) * (random() < 0.5 ? 1 : -1);
    let { weights, filtered } = pass(model);
    if (proposed >= 0 && proposed < stepScales.length) {
      const other = modelOf(data, proposed, spread);
      const then = pass(other);
      const gain =
        then.filtered.logEvidence -
        filtered.logEvidence +
        logHalfNormal(stepScales[proposed]!, reduced.stepScale) -
        logHalfNormal(stepScales[scale]!, reduced.stepScale);
      if (Math.log(random()) < gain) [scale, model, { weights, filtered }] = [proposed, other, then];
    }
    const substeps = substepsOf[scale]!;
    if (sweep >= 0) {
      const smoothed = smoothBackward(model, weights, filtered, roomsOf(model).pair);
      for (let day = 0; day < data.days; day++) {
        let mean = 0;
        const [marginal, sum] = [smoothed.marginals[day * substeps]!, marginals[day]!];
        for (let k = 0; k < size; k++) {
          sum[k]! += marginal[k]! / sweeps;
          mean += marginal[k]! * grid.logs[k]!;
        }
        means[day]![sweep] = mean;
      }
    }
    const path = samplePath(model, filtered, random);
    shiftMover(model)(shifts, path, 1, random);
    const logs = Float64Array.from(biasScales, (tau, index) => {
      let log = logHalfNormal(tau, reduced.biasScale);
      for (const shift of shifts) log += logPriors[index]![reach + shift]!;
      return log;
    });
    spread = drawLog(logs, random);
    model = modelOf(data, scale, spread);
    if (sweep < 0) continue;
    keep('sigma', sweep, stepScales[scale]!);
    keep('tau', sweep, biasScales[spread]!);
    for (const [family, shift] of shifts.entries()) keep(`b[${family + 1}]`, sweep, shift * step);
    for (let day = 0; day < data.days; day++) keep(`x[${day + 1}]`, sweep, grid.logs[path[day * substeps]! % size]!);
  }
  const used = process.cpuUsage(began);
  return { draws: kept, marginals, means, grid, cpuSeconds: (used.user + used.system) / 1e6 };
}

/** By scale of the biases: mass of each cell, since a density at the cells would favour scales below one. */
const logPriors = biasScales.map((tau) =>
  Float64Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const [low, high] = [(i - reach - 0.5) * step, (i - reach + 0.5) * step];
    return Math.log(Math.max(1e-300, normalCdf(high / tau) - normalCdf(low / tau)));
  }),
);

/** By scale of the step. */
const dynamicsOf = stepScales.map((scale, index): Dynamics => {
  const change = { stay: [1], start: [1] };
  return {
    ...jumpsOver(grid, 1),
    size,
    regimes: [{ direction: 'hold', kernel: spreadKernel(0, scale / Math.sqrt(substepsOf[index]!) / step) }],
    change,
    orderedChange: change,
    settled: [1],
    jump: 0,
    enterNone: 0,
    leaveNone: 0,
  };
});

/** The factors of a data set, by steps in a day. */
const factorsOf = new WeakMap<ReducedData, Map<number, readonly Factor[]>>();

function modelOf(data: ReducedData, scale: number, spread: number): StrengthModel {
  const substeps = substepsOf[scale]!;
  const known = factorsOf.get(data) ?? new Map<number, readonly Factor[]>();
  factorsOf.set(data, known);
  const factors = known.get(substeps) ?? data.claims.map((claim, i) => factorOf(claim, i, substeps));
  known.set(substeps, factors);
  const logPrior = logPriors[spread]!;
  return {
    grid,
    dynamics: dynamicsOf[scale]!,
    lastDay: (data.days - 1) * substeps,
    first,
    factors,
    shifts: Array.from({ length: reduced.families }, (_, i) => ({ name: `${i}`, kind: 'house' as const, logPrior })),
    regimeRatios: new Map(),
    ordered: new Set(),
  };
}

const first = Float64Array.from({ length: size + 1 }, (_, k) =>
  k === size ? 0 : step * Math.exp(logNormal(lowest + k * step - reduced.firstMean, reduced.firstScale)),
);

function factorOf({ day, family, low, high }: ReducedData['claims'][number], index: number, substeps: number): Factor {
  const padding = 2 * reach;
  const ratio = Float64Array.from({ length: size + 2 * padding }, (_, i) => {
    const level = lowest + (i - padding) * step;
    return Math.max(1e-12, normalCdf((high - level) / reduced.error) - normalCdf((low - level) / reduced.error));
  });
  return {
    key: `${index}`,
    days: [day * substeps],
    parts: [{ ratio, none: 1e-12, house: family, bloc: -1, unit: -1, stride: -1 }],
    logRatio: ratio.map(Math.log),
    weight: 1,
  };
}

function logNormal(value: number, scale: number): number {
  return -0.5 * (value / scale) ** 2 - Math.log(scale * Math.sqrt(2 * Math.PI));
}

function logHalfNormal(value: number, scale: number): number {
  return -0.5 * (value / scale) ** 2;
}
