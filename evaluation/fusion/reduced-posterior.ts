import { dayWeights } from '../../src/fusion/inference/day-weights.ts';
import { type Dynamics, jumpsOver } from '../../src/fusion/inference/dynamics.ts';
import { filterForward, passRoom, smoothBackward } from '../../src/fusion/inference/forward-backward.ts';
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
/** Steps in a day, so many that the largest daily step is within what one step's kernel holds exactly. */
const substeps = 24;
const reach = 60;
const stepScales = Array.from({ length: 50 }, (_, i) => (reduced.stepMost * (i + 0.5)) / 50);
const biasScales = Array.from({ length: 60 }, (_, i) => 0.01 + (1.2 * i) / 60);

/**
 * The reduced model by the parts of Muster's inference: the same passes, paths and moves of shifts, with the scale of the step moved by
 * the evidence of a pass, and the scale of the biases drawn given them. Marginals of the days are averaged over sweeps.
 */
export function reducedPosterior(
  data: ReducedData,
  sweeps: number,
  seed: number,
): Draws & { readonly marginals: readonly Float64Array[]; readonly grid: Grid } {
  const random = seededRandom(seed);
  const began = process.cpuUsage();
  let [scale, spread] = [20, 25];
  let model = modelOf(data, scale, spread);
  const rooms = new Map<StrengthModel['dynamics'], Stepper>();
  const roomOf = (other: StrengthModel): Stepper => {
    const room = rooms.get(other.dynamics) ?? passRoom(other);
    rooms.set(other.dynamics, room);
    return room;
  };
  const shifts = new Int16Array(reduced.families);
  const evidence = (other: StrengthModel): ReturnType<typeof filterForward> =>
    filterForward(other, dayWeights(other, shifts, 1), roomOf(other));
  const marginals = Array.from({ length: data.days }, () => new Float64Array(size + 1));
  const kept = new Map<string, Float64Array>();
  const keep = (name: string, at: number, value: number): void => {
    const values = kept.get(name) ?? new Float64Array(sweeps);
    kept.set(name, values);
    values[at] = value;
  };
  const burn = 200;
  for (let sweep = -burn; sweep < sweeps; sweep++) {
    const proposed = scale + (1 + Math.floor(random() * 6)) * (random() < 0.5 ? 1 : -1);
    const now = evidence(model).logEvidence + logHalfNormal(stepScales[scale]!, reduced.stepScale);
    if (proposed >= 0 && proposed < stepScales.length) {
      const other = modelOf(data, proposed, spread);
      const then = evidence(other).logEvidence + logHalfNormal(stepScales[proposed]!, reduced.stepScale);
      if (Math.log(random()) < then - now) [scale, model] = [proposed, other];
    }
    const weights = dayWeights(model, shifts, 1);
    const filtered = filterForward(model, weights, roomOf(model));
    if (sweep >= 0 && sweep % 4 === 0) {
      const smoothed = smoothBackward(model, weights, filtered, makeStepper(model.dynamics, 2));
      for (let day = 0; day < data.days; day++) {
        const marginal = smoothed.marginals[day * substeps]!;
        for (let k = 0; k <= size; k++) marginals[day]![k]! += (4 * marginal[k]!) / sweeps;
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
  return { draws: kept, marginals, grid, cpuSeconds: (used.user + used.system) / 1e6 };
}

/** By scale of the biases: mass of each cell, since a density at the cells would favour scales below one. */
const logPriors = biasScales.map((tau) =>
  Float64Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const [low, high] = [(i - reach - 0.5) * step, (i - reach + 0.5) * step];
    return Math.log(Math.max(1e-300, normalCdf(high / tau) - normalCdf(low / tau)));
  }),
);

/** By scale of the step. */
const dynamicsOf = stepScales.map((scale): Dynamics => {
  const change = { stay: [1], start: [1] };
  return {
    ...jumpsOver(grid, 1),
    size,
    regimes: [{ direction: 'hold', kernel: spreadKernel(0, scale / Math.sqrt(substeps) / step) }],
    change,
    orderedChange: change,
    settled: [1],
    jump: 0,
    enterNone: 0,
    leaveNone: 0,
  };
});

const factorsOf = new Map<ReducedData, readonly Factor[]>();

function modelOf(data: ReducedData, scale: number, spread: number): StrengthModel {
  const factors = factorsOf.get(data) ?? data.claims.map((claim, i) => factorOf(claim, i));
  factorsOf.set(data, factors);
  const logPrior = logPriors[spread]!;
  const first = Float64Array.from({ length: size + 1 }, (_, k) =>
    k === size ? 0 : Math.exp(logNormal(lowest + k * step - reduced.firstMean, reduced.firstScale)),
  );
  return {
    grid,
    dynamics: dynamicsOf[scale]!,
    lastDay: (data.days - 1) * substeps,
    first: first.map((weight) => weight * step),
    factors,
    shifts: Array.from({ length: reduced.families }, (_, i) => ({ name: `${i}`, kind: 'house' as const, logPrior })),
    regimeRatios: new Map(),
    ordered: new Set(),
  };
}

function factorOf({ day, family, low, high }: ReducedData['claims'][number], index: number): Factor {
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
