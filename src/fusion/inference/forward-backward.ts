import type { DayWeight } from './day-weights.ts';
import { type Direction, type Dynamics, stateCount, withRegimes } from './dynamics.ts';
import { makeStepper, type Stepper } from './stepper.ts';
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

/** Two distributions are one where they differ by less in all: what they differ by later is less still. */
const forgotten = 1e-3;

/** Room for forward passes over a model, so that none is made for each. */
export function passRoom({ dynamics, lastDay }: StrengthModel): Stepper {
  return makeStepper(dynamics, lastDay + 1);
}

/**
 * Filters forward over all days: exact. The messages are `room`'s, and hold until it is used again.
 */
export function filterForward(model: StrengthModel, weights: ReadonlyMap<number, DayWeight>, room: Stepper): Filtered {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const { messages } = room;
  const dayLogs = new Float64Array(lastDay + 1);
  messages.set(withRegimes(dynamics, model.first));
  for (let day = 0; day <= lastDay; day++) {
    const at = day * states;
    if (day > 0) room.step(at - states, at, changeInto(model, day));
    dayLogs[day] = weigh(model, day, weights.get(day), room, at);
  }
  return { messages, logEvidence: dayLogs.reduce((sum, log) => sum + log, 0), dayLogs };
}

/**
 * The last day's distribution had other things been said on the days of `changed`: filtered again from the first of them, until what they
 * changed is forgotten to within a part in a thousand. `before` is a whole pass with what the other days say, over a run that may have ended earlier than `model`'s;
 * `room` has two messages.
 */
export function refilter(
  model: StrengthModel,
  before: Filtered & { readonly weights: ReadonlyMap<number, DayWeight> },
  changed: ReadonlyMap<number, DayWeight>,
  room: Stepper,
): { readonly last: Float64Array; readonly logEvidenceGain: number } {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const { messages } = room;
  const ended = before.dayLogs.length - 1;
  const until = Math.max(...changed.keys());
  const first = Math.min(...changed.keys(), ended + 1);
  if (first === 0) messages.set(withRegimes(dynamics, model.first));
  else messages.set(before.messages.subarray((first - 1) * states, first * states), states);
  let at = 0;
  let logEvidenceGain = 0;
  for (let day = first; day <= lastDay; day++) {
    if (day > 0) room.step(states - at, at, changeInto(model, day));
    const log = weigh(model, day, changed.get(day) ?? before.weights.get(day), room, at);
    logEvidenceGain += log - (before.dayLogs[day] ?? 0);
    const isForgotten =
      day > until &&
      day < ended &&
      (day - until) % 3 === 0 &&
      isNear(messages, at, before.messages, day * states, states);
    if (isForgotten) {
      // From here on nothing is new but the days after the old run's end.
      day = ended;
      messages.set(before.messages.subarray(ended * states, (ended + 1) * states), at);
    }
    at = states - at;
  }
  return { last: messages.slice(states - at, 2 * states - at), logEvidenceGain };
}

function isNear(a: Float64Array, aAt: number, b: Float64Array, bAt: number, length: number): boolean {
  let difference = 0;
  for (let state = 0; state < length && difference < forgotten; state++)
    difference += Math.abs(a[aAt + state]! - b[bAt + state]!);
  return difference < forgotten;
}

/** How regimes change from the day before into `day`. */
export function changeInto({ dynamics, ordered }: StrengthModel, day: number): StrengthModel['dynamics']['change'] {
  return ordered.has(day) ? dynamics.orderedChange : dynamics.change;
}

/** Multiplies a message by what a day's words say and makes it sum to 1; the logarithm of the sum. */
function weigh(
  { dynamics, regimeRatios }: StrengthModel,
  day: number,
  weight: DayWeight | undefined,
  room: Stepper,
  at: number,
): number {
  const ratios = regimeRatios.get(day);
  // A day of which nobody speaks leaves a distribution one.
  if (weight === undefined && ratios === undefined) return 0;
  if (ratios !== undefined) multiplyRegimes(dynamics, ratios, room.messages, at);
  return Math.log(room.weigh(at, weight?.states ?? null)) + (weight?.logScale ?? 0);
}

function multiplyRegimes({ size }: Dynamics, ratios: Float64Array, messages: Float64Array, at: number): void {
  for (let state = 0; state < size * (ratios.length - 1); state++)
    messages[at + state]! *= ratios[Math.floor(state / size)]!;
  messages[at + size * (ratios.length - 1)]! *= ratios.at(-1)!;
}

/** The marginals of each day given the claims of all days, from a forward pass: exact. `room` has two messages. */
export function smoothBackward(
  model: StrengthModel,
  weights: ReadonlyMap<number, DayWeight>,
  { messages }: Filtered,
  room: Stepper,
): Smoothed {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const marginals: Float64Array[] = [];
  const directions: Record<Direction, number>[] = [];
  let at = 0;
  room.messages.fill(1, 0, states);
  for (let day = lastDay; day >= 0; day--) {
    const { marginal, sums } = joined(dynamics, messages, day * states, room.messages, at);
    marginals.push(marginal);
    directions.push(sums);
    if (day === 0) break;
    weigh(model, day, weights.get(day), room, at);
    room.stepBack(at, states - at, changeInto(model, day));
    at = states - at;
  }
  return { marginals: marginals.reverse(), directions: directions.reverse() };
}

/** What is believed of a day, from what earlier and what later days say. */
function joined(
  { size, regimes }: Dynamics,
  earlier: Float64Array,
  from: number,
  later: Float64Array,
  at: number,
): { readonly marginal: Float64Array; readonly sums: Record<Direction, number> } {
  const marginal = new Float64Array(size + 1);
  const sums = { hold: 0, up: 0, down: 0 };
  const none = regimes.length * size;
  let total = 0;
  for (let regime = 0; regime < regimes.length; regime++) {
    let sum = 0;
    for (let k = 0, state = regime * size; k < size; k++, state++) {
      const weight = earlier[from + state]! * later[at + state]!;
      marginal[k]! += weight;
      sum += weight;
    }
    sums[regimes[regime]!.direction] += sum;
    total += sum;
  }
  marginal[size] = earlier[from + none]! * later[at + none]!;
  total += marginal[size];
  for (let k = 0; k <= size; k++) marginal[k]! /= total;
  for (const direction of ['hold', 'up', 'down'] as const) sums[direction] /= total;
  return { marginal, sums };
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

/** The probability of each direction in a message at `at`; they sum to 1 less the probability of "none". */
export function directionsOf(
  { size, regimes }: StrengthModel['dynamics'],
  message: Float64Array,
): Record<Direction, number> {
  const sums = { hold: 0, up: 0, down: 0 };
  for (const [regime, { direction }] of regimes.entries()) {
    let sum = 0;
    for (let state = regime * size; state < (regime + 1) * size; state++) sum += message[state]!;
    sums[direction] += sum;
  }
  return sums;
}
