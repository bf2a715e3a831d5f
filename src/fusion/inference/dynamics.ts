import { laplaceFilter } from '../../stats/laplace-filter.ts';
import { priors } from '../priors.ts';
import type { Grid } from './grid.ts';
import { type SpreadKernel, spreadKernel } from './spread-kernel.ts';

/** Where a regime takes the strength. */
export type Direction = 'hold' | 'up' | 'down';

/** How strength moves in a day while the force is in one regime. */
interface Regime {
  readonly direction: Direction;
  readonly kernel: SpreadKernel;
}

/** How regimes follow each other from one day to the next: moves begin from holding and end in it. */
export interface RegimeChange {
  /** By regime: probability of being in it tomorrow when in it today. */
  readonly stay: readonly number[];
  /** By regime: probability of being in it tomorrow when holding today; the first is `stay`'s first. */
  readonly start: readonly number[];
}

/**
 * How regime and strength move from one day to the next. A state is a regime and a cell, at `regime · size + cell`, or
 * "none", the last one; every row of the transition sums to 1. The regime changes first, then the strength moves by it, at the
 * edges as far as they let it; or it jumps, and a regime begins anew.
 */
export interface Dynamics {
  readonly size: number;
  /** Holding is the first. */
  readonly regimes: readonly Regime[];
  readonly change: RegimeChange;
  /** The same in the days after a withdrawal was ordered. */
  readonly orderedChange: RegimeChange;
  /** The regime after a jump, after "none", and on the first day: how often each holds in the long run. */
  readonly settled: readonly number[];
  /** Probability of a jump in a day. */
  readonly jump: number;
  /** The jump's weight falls by this factor per cell. */
  readonly decay: number;
  /** What makes the jump's weights from each cell sum to 1: one over their sum. */
  readonly jumpShares: Float64Array;
  /** Probability of "none" tomorrow from any strength today. */
  readonly enterNone: number;
  /** Probability of some strength tomorrow from "none" today: anywhere on the grid. */
  readonly leaveNone: number;
}

/** The dynamics that `priors.ts` gives, on a grid. */
export function makeDynamics(grid: Grid): Dynamics {
  const { hold, moves, startMoving, orderedDown, jump, jumpScale, enterNone, leaveNone } = priors.dynamics;
  const regime = (direction: Direction, drift: number, scale: number): Regime => ({
    direction,
    kernel: spreadKernel(drift / grid.step, scale / grid.step),
  });
  const regimes = [
    regime('hold', 0, hold.scale),
    ...moves.map(({ drift, scale }) => regime(drift > 0 ? 'up' : 'down', drift, scale)),
  ];
  const starting = moves.map(({ share }) => startMoving * share);
  const falling = moves.reduce((sum, { drift, share }) => sum + (drift < 0 ? share : 0), 0);
  const ordered = moves.map(({ drift, share }, i) => (drift < 0 ? (orderedDown * share) / falling : starting[i]!));
  const staying = moves.map(({ stop }) => 1 - stop);
  const lasting = moves.map(({ stop }, i) => starting[i]! / stop);
  const held = 1 / (1 + lasting.reduce((sum, days) => sum + days, 0));
  return {
    ...jumpsOver(grid, jumpScale),
    size: grid.size,
    regimes,
    change: changeOf(starting, staying),
    orderedChange: changeOf(ordered, staying),
    settled: [held, ...lasting.map((days) => held * days)],
    jump,
    enterNone,
    leaveNone,
  };
}

/** The jump of scale `jumpScale` (log strength) over a grid. */
export function jumpsOver({ size, step }: Grid, jumpScale: number): Pick<Dynamics, 'decay' | 'jumpShares'> {
  const decay = Math.exp(-step / jumpScale);
  const sums = new Float64Array(size);
  laplaceFilter(new Float64Array(size).fill(1), sums, decay);
  return { decay, jumpShares: sums.map((sum) => 1 / sum) };
}

function changeOf(starting: readonly number[], staying: readonly number[]): RegimeChange {
  const holding = 1 - starting.reduce((sum, start) => sum + start, 0);
  return { stay: [holding, ...staying], start: [holding, ...starting] };
}

/** How many states a message has. */
export function stateCount({ size, regimes }: Dynamics): number {
  return regimes.length * size + 1;
}

/** A belief over the grid and "none", spread over the regimes by how often each holds. */
export function withRegimes(dynamics: Dynamics, marginal: Float64Array): Float64Array {
  const { size, settled } = dynamics;
  const message = new Float64Array(stateCount(dynamics));
  for (const [regime, share] of settled.entries()) {
    for (let k = 0; k < size; k++) message[regime * size + k] = share * marginal[k]!;
  }
  message[message.length - 1] = marginal[size]!;
  return message;
}
