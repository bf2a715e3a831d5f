import { tieOf } from '../../src/fusion/base-shift.ts';
import { type Dynamics, makeDynamics, stateCount, withRegimes } from '../../src/fusion/inference/dynamics.ts';
import { type Grid, gridFor, wideReference } from '../../src/fusion/inference/grid.ts';
import { drawLog } from '../../src/fusion/inference/move-shifts.ts';
import { makeStepper } from '../../src/fusion/inference/stepper.ts';
import type { BaseShift, StrengthModel } from '../../src/fusion/inference/strength-model.ts';
import { priors } from '../../src/fusion/priors.ts';
import { baseDay, drawClaim, type SimulatedClaim, simulatedBase, simulatedShifts } from './simulated-claims.ts';

/** A series drawn from the model's own prior, with what it was drawn from. */
export interface SimulatedSeries {
  readonly model: StrengthModel;
  readonly claims: readonly SimulatedClaim[];
  readonly truth: {
    readonly shifts: Int16Array;
    /** The state of each day. */
    readonly states: Int32Array;
  };
}

/** Draws regimes, strength, shifts, claims and words on what is under way: `days` long, with `claims` claims on chance days. */
export function simulateSeries(days: number, claims: number, random: () => number): SimulatedSeries {
  const grid = gridFor('personnel');
  const dynamics = makeDynamics(grid);
  const shifts = simulatedShifts(grid);
  const none = stateCount(dynamics) - 1;
  const cellOf = (state: number): number => (state === none ? grid.size : state % grid.size);
  const drawn = Int16Array.from(
    shifts,
    ({ logPrior }) => drawLog(logPrior.slice(), random) - (logPrior.length - 1) / 2,
  );
  const base = simulatedBase(grid);
  const first = withRegimes(dynamics, wideReference(grid));
  let states = drawStates(dynamics, first, days, random);
  while (!(random() < tiesTo(base, grid, cellOf(states[baseDay]!)).reduce((sum, weight) => sum + weight, 0)))
    states = drawStates(dynamics, first, days, random);
  const tied = tiesTo(base, grid, cellOf(states[baseDay]!));
  drawn[shifts.length - 1] = drawLog(tied.map(Math.log), random) - (tied.length - 1) / 2;
  const said = Array.from({ length: claims }, (_, i) => {
    const day = Math.floor(random() * days);
    return drawClaim({ grid, shifts }, { shifts: drawn, cell: cellOf(states[day]!) }, day, `claim ${i}`, random);
  });
  const regimeRatios = new Map<number, Float64Array>();
  for (let word = 0; word < claims / 10; word++) {
    const day = Math.floor(random() * days);
    if (!regimeRatios.has(day)) regimeRatios.set(day, drawProcess(dynamics, states[day]!, random));
  }
  const model = {
    grid,
    dynamics,
    lastDay: days - 1,
    first: wideReference(grid),
    factors: [...said.map(({ factor }) => factor), tieOf({ ...base, day: baseDay }, shifts.length - 1, 0)],
    shifts,
    regimeRatios,
    ordered: new Set<number>(),
  };
  return { model, claims: said, truth: { shifts: drawn, states } };
}

/** How probable the strength of the base's day (a cell, or the grid's size for "none") is beside each base. */
function tiesTo({ tie, logPrior }: BaseShift, grid: Grid, cell: number): Float64Array {
  const reach = (logPrior.length - 1) / 2;
  const padding = (tie.length - grid.size) / 2;
  return logPrior.map((_, i) => (cell === grid.size ? priors.base.none : tie[padding + cell - (i - reach)]!));
}

/** Draws a path from the dynamics, by carrying each state alone. */
function drawStates(dynamics: Dynamics, first: Float64Array, days: number, random: () => number): Int32Array {
  const states = stateCount(dynamics);
  const room = makeStepper(dynamics, 2);
  const { messages } = room;
  const path = new Int32Array(days);
  path[0] = pick(first, 0, random());
  for (let day = 1; day < days; day++) {
    messages.fill(0, 0, states);
    messages[path[day - 1]!] = 1;
    room.step(0, states, dynamics.change);
    path[day] = pick(messages, states, random());
  }
  return path;
}

function pick(weights: Float64Array, from: number, uniform: number): number {
  let left = uniform;
  for (let i = from; i < weights.length; i++) {
    left -= weights[i]!;
    if (left < 0) return i - from;
  }
  return weights.length - 1 - from;
}

/** A word on what is under way, drawn by the regime from the three that there are, as the ratios that read it. */
function drawProcess({ regimes, settled, size }: Dynamics, state: number, random: () => number): Float64Array {
  const trust = 1 - priors.grades.B.contamination;
  const words = Object.values(priors.process);
  const total = (direction: 'hold' | 'up' | 'down'): number => words.reduce((sum, word) => sum + word[direction], 0);
  const emissions = words.map((word) => regimes.map(({ direction }) => word[direction] / total(direction)));
  const means = emissions.map((emission) => emission.reduce((sum, value, i) => sum + settled[i]! * value, 0));
  const regime = Math.min(Math.floor(state / size), regimes.length);
  let left = random();
  const chosen = emissions.findIndex((emission, i) => {
    left -= regime === regimes.length ? means[i]! : trust * emission[regime]! + (1 - trust) * means[i]!;
    return left < 0;
  });
  const said = Math.max(0, chosen);
  return Float64Array.from([...emissions[said]!.map((value) => 1 - trust + (trust * value) / means[said]!), 1]);
}
