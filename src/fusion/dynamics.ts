import { laplaceFilter } from '../stats/laplace-filter.ts';
import type { Grid } from './grid.ts';
import { priors } from './priors.ts';

/** How strength moves in a day while the force is in one regime. */
interface Regime {
  /** Probability of a jump. */
  readonly jump: number;
  /** Of a small step up, or of one down, by one cell, given no jump; at an edge the outward step stays. */
  readonly side: number;
  /** The jump's weight falls by this factor per cell. */
  readonly decay: number;
  /** What makes the jump's weights from each cell sum to 1: one over their sum. */
  readonly jumpShares: Float64Array;
}

/**
 * How regime and strength move from one day to the next. A state is a regime and a cell, at `regime · size + cell`, or
 * "none", the last one; every row of the transition sums to 1. The regime changes first, then the strength moves by it.
 */
export interface Dynamics {
  readonly size: number;
  /** Steady, and moving. */
  readonly regimes: readonly [Regime, Regime];
  /** Probability of the regime tomorrow (second index) given today's (first). */
  readonly change: readonly [readonly [number, number], readonly [number, number]];
  /** Probability of "none" tomorrow from any strength today. */
  readonly enterNone: number;
  /** Probability of some strength tomorrow from "none" today: anywhere on the grid, and moving. */
  readonly leaveNone: number;
}

/** The dynamics that `priors.ts` gives, on a grid. */
export function makeDynamics(grid: Grid): Dynamics {
  const { steady, moving, startMoving, stopMoving, enterNone, leaveNone } = priors.dynamics;
  return {
    size: grid.size,
    regimes: [makeRegime(grid, steady), makeRegime(grid, moving)],
    change: [
      [1 - startMoving, startMoving],
      [stopMoving, 1 - stopMoving],
    ],
    enterNone,
    leaveNone,
  };
}

/**
 * The small step is a three-point kernel with exactly the variance of the Gaussian: their sum over days is Gaussian,
 * and unlike a sampled density it keeps its variance where the step is below a cell.
 */
function makeRegime(
  { size, step }: Grid,
  { dailyStep, jump, jumpScale }: { readonly dailyStep: number; readonly jump: number; readonly jumpScale: number },
): Regime {
  const decay = Math.exp(-step / jumpScale);
  const jumpSums = new Float64Array(size);
  laplaceFilter(new Float64Array(size).fill(1), jumpSums, decay);
  return { jump, side: dailyStep ** 2 / (2 * step ** 2), decay, jumpShares: jumpSums.map((sum) => 1 / sum) };
}

/** Today's belief spread over the regimes, by how often each holds; `marginal` is over the grid and "none". */
export function withRegimes({ size, change }: Dynamics, marginal: Float64Array): Float64Array {
  const moving = change[0][1] / (change[0][1] + change[1][0]);
  const message = new Float64Array(2 * size + 1);
  for (let k = 0; k < size; k++) {
    message[k] = (1 - moving) * marginal[k]!;
    message[size + k] = moving * marginal[k]!;
  }
  message[2 * size] = marginal[size]!;
  return message;
}

/** A message's marginal over the grid and "none", whatever the regime. */
export function withoutRegimes({ size }: Dynamics, message: Float64Array): Float64Array {
  const marginal = new Float64Array(size + 1);
  for (let k = 0; k < size; k++) marginal[k] = message[k]! + message[size + k]!;
  marginal[size] = message[2 * size]!;
  return marginal;
}

/** Today's distribution carried to tomorrow. */
export function stepForward(dynamics: Dynamics, today: Float64Array): Float64Array {
  const { size, regimes, change, enterNone, leaveNone } = dynamics;
  const none = today[2 * size]!;
  const tomorrow = new Float64Array(2 * size + 1);
  const before = new Float64Array(size);
  const shares = new Float64Array(size);
  let present = 0;
  for (let regime = 0; regime < 2; regime++) {
    const { jump, side, decay, jumpShares } = regimes[regime]!;
    const [fromSteady, fromMoving] = [change[0][regime]!, change[1][regime]!];
    const moved = tomorrow.subarray(regime * size, (regime + 1) * size);
    const arrival = regime === 1 ? (leaveNone * none) / size : 0;
    const small = (1 - enterNone) * (1 - jump);
    const large = (1 - enterNone) * jump;
    // The Laplace filter's two passes, with everything else in them: this step is where fusion spends its time.
    let carried = 0;
    for (let k = 0; k < size; k++) {
      const weight = fromSteady * today[k]! + fromMoving * today[size + k]!;
      before[k] = weight;
      present += weight;
      const share = large * weight * jumpShares[k]!;
      shares[k] = share;
      carried = share + decay * carried;
      moved[k] = carried;
    }
    carried = 0;
    let above = before[size - 1]!;
    for (let k = size - 1; k >= 0; k--) {
      const here = before[k]!;
      const below = k > 0 ? before[k - 1]! : here;
      moved[k]! += decay * carried + small * (here + side * (below + above - 2 * here)) + arrival;
      carried = shares[k]! + decay * carried;
      above = here;
    }
  }
  tomorrow[2 * size] = enterNone * present + (1 - leaveNone) * none;
  return tomorrow;
}

/** Expectation, today, of a weight on tomorrow's states: the transpose of `stepForward`. */
export function stepBackward(dynamics: Dynamics, tomorrow: Float64Array): Float64Array {
  const { size, regimes, change, enterNone, leaveNone } = dynamics;
  const none = tomorrow[2 * size]!;
  const today = new Float64Array(2 * size + 1);
  const jumped = new Float64Array(size);
  for (let regime = 0; regime < 2; regime++) {
    const { jump, side, decay, jumpShares } = regimes[regime]!;
    const [fromSteady, fromMoving] = [change[0][regime]!, change[1][regime]!];
    const after = tomorrow.subarray(regime * size, (regime + 1) * size);
    laplaceFilter(after, jumped, decay);
    for (let k = 0; k < size; k++) {
      const moved = (1 - jump) * smallStep(after, k, side) + jump * jumped[k]! * jumpShares[k]!;
      const weight = (1 - enterNone) * moved + enterNone * none;
      today[k]! += fromSteady * weight;
      today[size + k]! += fromMoving * weight;
      if (regime === 1) today[2 * size]! += (leaveNone * after[k]!) / size;
    }
  }
  today[2 * size]! += (1 - leaveNone) * none;
  return today;
}

/** The three-point kernel at one cell; it is symmetric, so it serves both directions. */
function smallStep(weights: Float64Array, k: number, side: number): number {
  const here = weights[k]!;
  const below = k > 0 ? weights[k - 1]! : here;
  const above = k < weights.length - 1 ? weights[k + 1]! : here;
  return here + side * (below + above - 2 * here);
}
