import type { DayWeight } from './day-weights.ts';
import {
  type Direction,
  type StepRoom,
  stateCount,
  stepBackward,
  stepForward,
  stepRoom,
  withRegimes,
} from './dynamics.ts';
import type { StrengthModel } from './strength-model.ts';

/** What one forward pass leaves: the distribution over states of each day given the claims up to it, one day after the other. */
export interface Filtered {
  readonly messages: Float64Array;
  /** Logarithm of how probable the claims are altogether. */
  readonly logEvidence: number;
  /** The same by day. */
  readonly dayLogs: Float64Array;
}

/** Where the strength stood on each day, whatever the shifts, and what the force was doing. */
export interface Smoothed {
  /** By day: over the grid and "none". */
  readonly marginals: readonly Float64Array[];
  /** By day: probability of each direction; they sum to 1 less the probability of "none". */
  readonly directions: readonly Readonly<Record<Direction, number>>[];
}

/** Room for passes over one model, so that none is made for each. */
export interface PassRoom {
  readonly messages: Float64Array;
  readonly step: StepRoom;
}

/** Room for forward passes over a model. */
export function passRoom({ dynamics, lastDay }: StrengthModel): PassRoom {
  return { messages: new Float64Array((lastDay + 1) * stateCount(dynamics)), step: stepRoom(dynamics) };
}

/**
 * Filters forward over all days: exact. The messages are `room`'s, and hold until it is used again.
 */
export function filterForward(model: StrengthModel, weights: ReadonlyMap<number, DayWeight>, room: PassRoom): Filtered {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const { messages } = room;
  const dayLogs = new Float64Array(lastDay + 1);
  messages.set(withRegimes(dynamics, model.first));
  for (let day = 0; day <= lastDay; day++) {
    const at = day * states;
    if (day > 0) stepForward(dynamics, changeInto(model, day), messages, at - states, at, room.step);
    dayLogs[day] = weigh(model, day, weights.get(day), messages, at);
  }
  return { messages, logEvidence: dayLogs.reduce((sum, log) => sum + log, 0), dayLogs };
}

/**
 * The last day's distribution had other things been said on the days of `changed`: filtered again from the first of them, until what they
 * changed is forgotten to within a part in 10⁵. `before` is a whole pass with what the other days say.
 */
export function refilter(
  model: StrengthModel,
  before: Filtered & { readonly weights: ReadonlyMap<number, DayWeight> },
  changed: ReadonlyMap<number, DayWeight>,
): { readonly last: Float64Array; readonly logEvidenceGain: number } {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const room = stepRoom(dynamics);
  const messages = new Float64Array(2 * states);
  const first = Math.min(...changed.keys());
  const until = Math.max(...changed.keys());
  if (first === 0) messages.set(withRegimes(dynamics, model.first));
  else messages.set(before.messages.subarray((first - 1) * states, first * states), states);
  let at = 0;
  let logEvidenceGain = 0;
  for (let day = first; day <= lastDay; day++) {
    if (day > 0) stepForward(dynamics, changeInto(model, day), messages, states - at, at, room);
    logEvidenceGain +=
      weigh(model, day, changed.get(day) ?? before.weights.get(day), messages, at) - before.dayLogs[day]!;
    const done = day > until && (day - until) % 3 === 0 && isNear(messages, at, before.messages, day * states, states);
    if (done) return { last: before.messages.slice(lastDay * states, (lastDay + 1) * states), logEvidenceGain };
    at = states - at;
  }
  return { last: messages.slice(states - at, 2 * states - at), logEvidenceGain };
}

function isNear(a: Float64Array, aAt: number, b: Float64Array, bAt: number, length: number): boolean {
  let difference = 0;
  for (let state = 0; state < length; state++) difference += Math.abs(a[aAt + state]! - b[bAt + state]!);
  return difference < 1e-5;
}

/** How regimes change from the day before into `day`. */
export function changeInto({ dynamics, ordered }: StrengthModel, day: number): StrengthModel['dynamics']['change'] {
  return ordered.has(day) ? dynamics.orderedChange : dynamics.change;
}

/** Multiplies a message by what a day's claims say and makes it sum to 1; the logarithm of the sum. */
function weigh(
  model: StrengthModel,
  day: number,
  weight: DayWeight | undefined,
  messages: Float64Array,
  at: number,
): number {
  const { size, regimes } = model.dynamics;
  const count = regimes.length;
  const ratios = model.regimeRatios.get(day);
  if (weight !== undefined) {
    const { states } = weight;
    for (let regime = 0; regime < count; regime++) {
      const from = at + regime * size;
      for (let k = 0; k < size; k++) messages[from + k]! *= states[k]!;
    }
    messages[at + count * size]! *= states[size]!;
  }
  if (ratios !== undefined) {
    for (let regime = 0; regime < count; regime++) {
      const ratio = ratios[regime]!;
      for (let k = 0; k < size; k++) messages[at + regime * size + k]! *= ratio;
    }
    messages[at + count * size]! *= ratios[count]!;
  }
  const end = at + count * size;
  let sum = 0;
  for (let state = at; state <= end; state++) sum += messages[state]!;
  const scale = 1 / sum;
  for (let state = at; state <= end; state++) messages[state]! *= scale;
  return Math.log(sum) + (weight?.logScale ?? 0);
}

/** The marginals of each day given the claims of all days, from a forward pass: exact. */
export function smoothBackward(
  model: StrengthModel,
  weights: ReadonlyMap<number, DayWeight>,
  { messages }: Filtered,
): Smoothed {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const room = stepRoom(dynamics);
  const marginals: Float64Array[] = [];
  const directions: Record<Direction, number>[] = [];
  let later = new Float64Array(states).fill(1);
  let earlier = new Float64Array(states);
  for (let day = lastDay; day >= 0; day--) {
    const joint = messages.slice(day * states, (day + 1) * states);
    for (let state = 0; state < states; state++) joint[state]! *= later[state]!;
    normalise(joint);
    marginals.push(cellsOf(dynamics, joint));
    directions.push(directionsOf(dynamics, joint));
    if (day === 0) break;
    weigh(model, day, weights.get(day), later, 0);
    stepBackward(dynamics, changeInto(model, day), later, earlier, room);
    [later, earlier] = [earlier, later];
  }
  return { marginals: marginals.reverse(), directions: directions.reverse() };
}

/** The distribution over the grid and "none" of a message at `at`, whatever the regime. */
export function cellsOf({ size, regimes }: StrengthModel['dynamics'], message: Float64Array, at = 0): Float64Array {
  const cells = new Float64Array(size + 1);
  for (let regime = 0; regime < regimes.length; regime++) {
    const from = at + regime * size;
    for (let k = 0; k < size; k++) cells[k]! += message[from + k]!;
  }
  cells[size] = message[at + regimes.length * size]!;
  return cells;
}

function directionsOf({ size, regimes }: StrengthModel['dynamics'], message: Float64Array): Record<Direction, number> {
  const sums = { hold: 0, up: 0, down: 0 };
  for (const [regime, { direction }] of regimes.entries()) {
    let sum = 0;
    for (let state = regime * size; state < (regime + 1) * size; state++) sum += message[state]!;
    sums[direction] += sum;
  }
  return sums;
}

function normalise(weights: Float64Array): void {
  let sum = 0;
  for (let state = 0; state < weights.length; state++) sum += weights[state]!;
  for (let state = 0; state < weights.length; state++) weights[state]! /= sum;
}
