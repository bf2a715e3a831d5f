import { laplaceFilter } from '../../stats/laplace-filter.ts';
import { priors } from '../priors.ts';
import type { Grid } from './grid.ts';
import { kernelReach, type SpreadKernel, spreadKernel } from './spread-kernel.ts';

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

/** Room for steps backward, so that none is made on each of many thousand days. */
export interface StepRoom {
  readonly all: Float64Array;
  /** By regime a row of cells, with empty ones before and after it. */
  readonly rows: readonly Float64Array[];
  /** Empty cells on either side of a row. */
  readonly margin: number;
}

/** Room for steps backward by these dynamics. */
export function stepRoom({ size, regimes }: Dynamics): StepRoom {
  const margin = Math.max(...regimes.map(({ kernel }) => Math.abs(kernel.shift))) + kernelReach;
  return { all: new Float64Array(size), rows: regimes.map(() => new Float64Array(size + 2 * margin)), margin };
}

/** Expectation, today, of a weight on tomorrow's states: the transpose of a stepper's step. */
export function stepBackward(
  dynamics: Dynamics,
  { stay, start }: RegimeChange,
  tomorrow: Float64Array,
  today: Float64Array,
  { all, rows, margin }: StepRoom,
): void {
  const { size, regimes, settled, jump, decay, jumpShares, enterNone, leaveNone } = dynamics;
  const count = regimes.length;
  const small = (1 - enterNone) * (1 - jump);
  const large = (1 - enterNone) * jump;
  const none = tomorrow[count * size]!;
  all.fill(0);
  for (let regime = 0; regime < count; regime++) {
    const row = rows[regime]!;
    const at = regime * size;
    const share = settled[regime]!;
    for (let k = 0; k < size; k++) {
      const weight = tomorrow[at + k]!;
      all[k]! += share * weight;
      row[margin + k] = weight;
    }
    // What would leave the grid lands on its edge, so beyond the edge stands what the edge has.
    row.fill(tomorrow[at]!, 0, margin);
    row.fill(tomorrow[at + size - 1]!, margin + size);
    gather(regimes[regime]!.kernel, row, margin, small, today, at, size);
    row.fill(0, 0, margin);
    row.fill(0, margin + size);
  }
  let appearing = 0;
  let behind = 0;
  const holding = rows[0]!;
  for (let k = 0; k < size; k++) {
    appearing += all[k]!;
    behind = all[k]! + decay * behind;
    holding[margin + k] = behind;
  }
  let ahead = 0;
  for (let k = size - 1; k >= 0; k--) {
    const jumped = large * jumpShares[k]! * (holding[margin + k]! + decay * ahead) + enterNone * none;
    ahead = all[k]! + decay * ahead;
    const held = today[k]!;
    let fromHold = stay[0]! * held;
    for (let regime = 1; regime < count; regime++) {
      const moved = today[regime * size + k]!;
      fromHold += start[regime]! * moved;
      today[regime * size + k] = stay[regime]! * moved + (1 - stay[regime]!) * held + jumped;
    }
    today[k] = fromHold + jumped;
  }
  today[count * size] = (1 - leaveNone) * none + (leaveNone * appearing) / size;
}

/** Writes `factor` times what a kernel expects of a row from each cell: the transpose of a step's spreading. */
function gather(
  { shift, weights: [here, one, two, three] }: SpreadKernel,
  row: Float64Array,
  margin: number,
  factor: number,
  into: Float64Array,
  at: number,
  size: number,
): void {
  const narrow = two === 0 && three === 0;
  for (let k = 0; k < size; k++) {
    const i = margin + k + shift;
    let moved = here * row[i]! + one * (row[i - 1]! + row[i + 1]!);
    if (!narrow) moved += two * (row[i - 2]! + row[i + 2]!) + three * (row[i - 3]! + row[i + 3]!);
    into[at + k] = factor * moved;
  }
}
