import { type Dynamics, stepBackward, stepForward, withoutRegimes, withRegimes } from './dynamics.ts';

/** What the claims of each day say, by days since the first: likelihood ratios over the grid and "none", up to a common factor. */
export type DayFactors = ReadonlyMap<number, Float64Array>;

/**
 * The distribution over states of each day given the claims up to it, from day 0 to `last`; `first` is what is believed
 * of the strength before day 0's claims.
 */
export function filterForward(
  dynamics: Dynamics,
  first: Float64Array,
  factors: DayFactors,
  last: number,
): Float64Array[] {
  const filtered: Float64Array[] = [];
  let message = withRegimes(dynamics, first);
  for (let day = 0; day <= last; day++) {
    if (day > 0) message = stepForward(dynamics, message);
    message = weighed(dynamics, message, factors.get(day));
    filtered.push(message);
  }
  return filtered;
}

/**
 * The last day's marginal when the factors differ from those behind `filtered` on the days `changed` only: from the
 * first of them, until what they changed is forgotten to within a part in 10^9.
 */
export function refilterLast(
  dynamics: Dynamics,
  first: Float64Array,
  filtered: readonly Float64Array[],
  factors: DayFactors,
  changed: Iterable<number>,
): Float64Array {
  const days = [...changed].sort((a, b) => a - b);
  const from = days[0] ?? filtered.length;
  const until = days.at(-1) ?? 0;
  let message = filtered[from - 1] ?? withRegimes(dynamics, first);
  for (let day = from; day < filtered.length; day++) {
    if (day > 0) message = stepForward(dynamics, message);
    message = weighed(dynamics, message, factors.get(day));
    if (day > until && (day - until) % 3 === 0 && isSame(message, filtered[day]!))
      return withoutRegimes(dynamics, filtered.at(-1)!);
  }
  return withoutRegimes(dynamics, message);
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  let difference = 0;
  for (let state = 0; state < a.length; state++) difference += Math.abs(a[state]! - b[state]!);
  return difference < 1e-9;
}

/** The marginal over the grid and "none" of each day given the claims of all days: exact, from the filtered distributions. */
export function smoothBackward(
  dynamics: Dynamics,
  filtered: readonly Float64Array[],
  factors: DayFactors,
): Float64Array[] {
  const marginals: Float64Array[] = [];
  let later: Float64Array = new Float64Array(2 * dynamics.size + 1).fill(1);
  for (let day = filtered.length - 1; day >= 0; day--) {
    const joint = filtered[day]!.map((weight, state) => weight * later[state]!);
    marginals.push(withoutRegimes(dynamics, normalised(joint)));
    later = stepBackward(dynamics, weighed(dynamics, later, factors.get(day)));
  }
  return marginals.reverse();
}

function weighed({ size }: Dynamics, message: Float64Array, factor: Float64Array | undefined): Float64Array {
  if (factor === undefined) return normalised(message);
  const weighted = new Float64Array(message.length);
  for (let k = 0; k < size; k++) {
    weighted[k] = message[k]! * factor[k]!;
    weighted[size + k] = message[size + k]! * factor[k]!;
  }
  weighted[2 * size] = message[2 * size]! * factor[size]!;
  return normalised(weighted);
}

/** Scales in place: each caller owns what it passes. */
function normalised(weights: Float64Array): Float64Array {
  let sum = 0;
  for (let state = 0; state < weights.length; state++) sum += weights[state]!;
  for (let state = 0; state < weights.length; state++) weights[state]! /= sum;
  return weights;
}
