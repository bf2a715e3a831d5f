import { factorLog } from './day-weights.ts';
import { type Dynamics, jumpsOver } from './dynamics.ts';
import type { Grid } from './grid.ts';
import type { Factor, Shifts, StrengthModel } from './strength-model.ts';

const size = 5;

/** A grid so small that every path can be listed; for tests. */
export const tinyGrid: Grid = {
  floor: 1,
  ceiling: Math.exp(0.3 * (size - 1)),
  step: 0.3,
  size,
  logs: Float64Array.from({ length: size }, (_, k) => 0.3 * k),
};

/** Three regimes with drift, jumps and "none", all so probable that an error in any of them shows. */
export const tinyDynamics: Dynamics = {
  ...jumpsOver(tinyGrid, 0.4),
  size,
  regimes: [
    { direction: 'hold', kernel: { shift: 0, weights: [0.8, 0.1, 0, 0] } },
    { direction: 'up', kernel: { shift: 1, weights: [0.5, 0.2, 0.05, 0] } },
    { direction: 'down', kernel: { shift: -2, weights: [0.3, 0.2, 0.1, 0.05] } },
  ],
  change: { stay: [0.7, 0.6, 0.8], start: [0.7, 0.1, 0.2] },
  orderedChange: { stay: [0.4, 0.6, 0.8], start: [0.4, 0.1, 0.5] },
  settled: [0.5, 0.3, 0.2],
  jump: 0.15,
  enterNone: 0.06,
  leaveNone: 0.3,
};

/** The transition from its definition, one entry at a time. */
export function tinyTransition(from: number, to: number, ordered: boolean): number {
  const { regimes, change, orderedChange, settled, jump, decay, jumpShares, enterNone, leaveNone } = tinyDynamics;
  const none = regimes.length * size;
  if (from === none) return to === none ? 1 - leaveNone : (leaveNone * settled[Math.floor(to / size)]!) / size;
  if (to === none) return enterNone;
  const [regime, cell] = [Math.floor(from / size), from % size];
  const [next, goal] = [Math.floor(to / size), to % size];
  const { stay, start } = ordered ? orderedChange : change;
  let turned = 0;
  if (regime === next) turned = stay[regime]!;
  else if (next === 0) turned = 1 - stay[regime]!;
  else if (regime === 0) turned = start[next]!;
  let moved = 0;
  const { shift, weights } = regimes[next]!.kernel;
  for (let off = -3; off <= 3; off++) {
    if (Math.min(size - 1, Math.max(0, cell + shift + off)) === goal) moved += weights[Math.abs(off)]!;
  }
  const jumped = settled[next]! * decay ** Math.abs(cell - goal) * jumpShares[cell]!;
  return (1 - enterNone) * ((1 - jump) * turned * moved + jump * jumped);
}

/** Weight of every path under given shifts, with its evidence; over the states of each day. */
export function tinyPaths(
  model: StrengthModel,
  shifts: Shifts,
): { readonly path: readonly number[]; readonly weight: number }[] {
  const { dynamics, first, factors, lastDay, regimeRatios, ordered, grid } = model;
  const none = dynamics.regimes.length * size;
  const cellOf = (state: number): number => (state === none ? size : state % size);
  const ratio = (day: number, state: number): number => {
    let product = regimeRatios.get(day)?.[state === none ? dynamics.regimes.length : Math.floor(state / size)] ?? 1;
    for (const factor of factors) {
      if (factor.days.includes(day))
        product *= Math.exp(factor.weight * factorLog(factor, grid, shifts)[cellOf(state)]!);
    }
    return product;
  };
  let paths = Array.from({ length: none + 1 }, (_, state) => {
    const start = state === none ? first[size]! : first[state % size]! * dynamics.settled[Math.floor(state / size)]!;
    return { path: [state], weight: start * ratio(0, state) };
  });
  for (let day = 1; day <= lastDay; day++) {
    paths = paths.flatMap(({ path, weight }) =>
      Array.from({ length: none + 1 }, (_, state) => ({
        path: [...path, state],
        weight: weight * tinyTransition(path.at(-1)!, state, ordered.has(day)) * ratio(day, state),
      })),
    );
  }
  return paths;
}

/** A factor of one part whose ratios are given from `padding` cells below the grid to as many above. */
export function tinyFactor(
  days: readonly number[],
  ratio: readonly number[],
  house: number,
  {
    bloc = -1,
    unit = -1,
    stride = -1,
    weight = 1,
  }: { readonly bloc?: number; readonly unit?: number; readonly stride?: number; readonly weight?: number } = {},
): Factor {
  return {
    key: `${house} ${bloc} ${unit} ${days.join(' ')} ${ratio.join(' ')}`,
    days,
    weight,
    parts: [{ ratio: Float64Array.from(ratio), none: 0.3, house, bloc, unit, stride }],
    logRatio: Float64Array.from(ratio, Math.log),
  };
}
