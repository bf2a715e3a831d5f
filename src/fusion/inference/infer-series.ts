import { dayWeigher } from './day-weights.ts';
import type { Direction } from './dynamics.ts';
import { filterForward, passRoom, smoothBackward } from './forward-backward.ts';
import { samplePaths } from './sample-path.ts';
import { type SamplingEffort, sampleWorlds } from './sample-worlds.ts';
import { makeStepper } from './stepper.ts';
import type { Shifts, StrengthModel } from './strength-model.ts';

/** One world with what it makes of the series. */
export interface InferredWorld {
  readonly shifts: Shifts;
  /** The weights of all worlds sum to 1. */
  readonly weight: number;
  readonly logEvidence: number;
  /** Distribution of the last day, over the grid and "none". */
  readonly last: Float64Array;
}

/** What the claims say of every day, over all worlds. */
export interface Inferred {
  readonly model: StrengthModel;
  readonly worlds: readonly InferredWorld[];
  /** By day: over the grid and "none". */
  readonly marginals: readonly Float64Array[];
  /** By day: probability of each direction. */
  readonly directions: readonly Readonly<Record<Direction, number>>[];
  /** Whole paths of equal probability: the cell of each day, `size` for "none". */
  readonly paths: readonly Int16Array[];
}

/** Infers a series: worlds sampled, and within each the strength of every day exactly. Fixed by the model and `random`. */
export function inferSeries(
  model: StrengthModel,
  effort: SamplingEffort & { readonly pathsPerWorld: number },
  random: () => number,
): Inferred {
  const { size, regimes } = model.dynamics;
  const none = regimes.length * size;
  const room = passRoom(model);
  const pair = makeStepper(model.dynamics, 2);
  const sampled = sampleWorlds(model, effort, random, room);
  const weigh = dayWeigher(model, 1);
  const pathCount = effort.worlds * effort.pathsPerWorld;
  const marginals = Array.from({ length: model.lastDay + 1 }, () => new Float64Array(size + 1));
  const directions = Array.from({ length: model.lastDay + 1 }, () => ({ hold: 0, up: 0, down: 0 }));
  const paths: Int16Array[] = [];
  let cumulative = 0;
  const worlds = sampled.map(({ shifts, weight }): InferredWorld => {
    const weights = weigh(shifts);
    const filtered = filterForward(model, weights, room);
    const smoothed = smoothBackward(model, weights, filtered, pair);
    for (const [day, marginal] of smoothed.marginals.entries()) {
      for (let k = 0; k <= size; k++) marginals[day]![k]! += weight * marginal[k]!;
      for (const direction of ['hold', 'up', 'down'] as const) {
        directions[day]![direction] += weight * smoothed.directions[day]![direction];
      }
    }
    cumulative += weight;
    const count = Math.round(cumulative * pathCount) - paths.length;
    for (const path of samplePaths(model, filtered, count, 0, random)) {
      const cells = new Int16Array(path.length);
      for (let day = 0; day < path.length; day++) cells[day] = path[day] === none ? size : path[day]! % size;
      paths.push(cells);
    }
    return { shifts, weight, logEvidence: filtered.logEvidence, last: smoothed.marginals.at(-1)! };
  });
  return { model, worlds, marginals, directions, paths };
}
