import type { Grid } from './grid.ts';
import { type Factor, offsetOf, type Shifts, type StrengthModel } from './strength-model.ts';

/** What the claims of one day say under given shifts. */
export interface DayWeight {
  /** Over the grid and "none", so scaled that a thousand claims on one day do not underflow. */
  readonly states: Float64Array;
  /** Logarithm of what it was scaled by. */
  readonly logScale: number;
}

/** The logarithm of each factor under given shifts, its weight left out, with what it was made from. */
export type FactorLogs = ReadonlyMap<string, { readonly factor: Factor; readonly log: Float64Array }>;

/** A day's product of ratios is scaled anew where its highest lies beyond these. */
const [tiny, huge] = [1e-100, 1e100];

/** A factor's share in what a day's claims say. */
interface Told {
  readonly factor: Factor;
  readonly exponent: number;
  /** The only part's ratios and its ratio for "none", raised to the exponent; null where there are several parts. */
  readonly raised: { readonly ratio: Float64Array; readonly none: number } | null;
}

/**
 * Tells, for any shifts, of each day with claims what they say; every factor is raised to `power`. What does not depend on the shifts is reckoned once. Answers hold
 * until it is asked again.
 */
export function dayWeigher(
  { grid, factors }: StrengthModel,
  power: number,
): (shifts: Shifts) => ReadonlyMap<number, DayWeight> {
  const byDay = new Map<number, Told[]>();
  for (const factor of factors) {
    const told = { factor, exponent: power * factor.weight, raised: raisedPart(factor, power * factor.weight) };
    for (const day of factor.days) {
      const others = byDay.get(day);
      if (others === undefined) byDay.set(day, [told]);
      else others.push(told);
    }
  }
  const weights = new Map(
    [...byDay.keys()].map((day) => [day, { states: new Float64Array(grid.size + 1), logScale: 0 }]),
  );
  return (shifts) => {
    for (const [day, told] of byDay) {
      const weight = weights.get(day)!;
      weight.logScale = multiplyAll(weight.states, told, grid, shifts);
    }
    return weights;
  };
}

function raisedPart({ parts, logRatio }: Factor, exponent: number): Told['raised'] {
  if (logRatio === null) return null;
  const { ratio, none } = parts[0]!;
  if (exponent === 1) return { ratio, none };
  return { ratio: logRatio.map((log) => Math.exp(exponent * log)), none: none ** exponent };
}

/** Makes `states` the product of what was told, but for a scale; the logarithm of that. */
function multiplyAll(states: Float64Array, told: readonly Told[], grid: Grid, shifts: Shifts): number {
  const { size } = grid;
  states.fill(1);
  let logScale = 0;
  for (const { factor, exponent, raised } of told) {
    let most: number;
    if (raised === null) most = multiply(states, mixtureOf(factor, grid, shifts, exponent), 0, size + 1);
    else {
      states[size]! *= raised.none;
      most = Math.max(states[size]!, multiply(states, raised.ratio, offsetOf(factor.parts[0]!, grid, shifts), size));
    }
    if (most < tiny || most > huge) logScale += rescale(states, most);
  }
  return logScale;
}

/** Multiplies the first `length` states by ratios from `from` on; the highest of them. */
function multiply(states: Float64Array, ratio: Float64Array, from: number, length: number): number {
  let most = 0;
  for (let state = 0; state < length; state++) {
    const product = states[state]! * ratio[from + state]!;
    states[state] = product;
    if (product > most) most = product;
  }
  return most;
}

/** Divides by the highest; its logarithm. */
function rescale(states: Float64Array, most: number): number {
  for (let state = 0; state < states.length; state++) states[state]! /= most;
  return Math.log(most);
}

/** A factor of several wordings over the grid and "none" under given shifts, raised to `exponent`. */
function mixtureOf({ parts }: Factor, grid: Grid, shifts: Shifts, exponent: number): Float64Array {
  const mixture = new Float64Array(grid.size + 1);
  for (const part of parts) {
    const offset = offsetOf(part, grid, shifts);
    for (let k = 0; k < grid.size; k++) mixture[k]! += part.ratio[offset + k]!;
    mixture[grid.size]! += part.none;
  }
  for (let state = 0; state <= grid.size; state++) {
    const mean = mixture[state]! / parts.length;
    mixture[state] = exponent === 1 ? mean : mean ** exponent;
  }
  return mixture;
}

/** Every factor's logarithm, by its key; those of `known` that are the same are taken over. */
export function factorLogs({ factors, grid }: StrengthModel, shifts: Shifts, known?: FactorLogs): FactorLogs {
  return new Map(
    factors.map((factor) => {
      const old = known?.get(factor.key);
      const isKnown = old !== undefined && saysSame(old.factor, factor);
      return [factor.key, { factor, log: isKnown ? old.log : factorLog(factor, grid, shifts) }];
    }),
  );
}

/** True where two factors have the same wordings and shifts, whatever their weights. */
export function saysSame({ parts }: Factor, other: Factor): boolean {
  return (
    parts.length === other.parts.length &&
    parts.every(({ ratio, house, bloc, unit }, i) => {
      const same = other.parts[i]!;
      return ratio === same.ratio && house === same.house && bloc === same.bloc && unit === same.unit;
    })
  );
}

/** The logarithm of what the claims of each day say, from their factors' logarithms. */
export function dayLogs({ factors, grid }: StrengthModel, logs: FactorLogs): ReadonlyMap<number, Float64Array> {
  const sums = new Map<number, Float64Array>();
  for (const { key, days, weight } of factors) {
    const { log } = logs.get(key)!;
    for (const day of days) addTo(sumOf(sums, day, grid.size), log, 0, log.length, weight);
  }
  return sums;
}

/** A day's sum over the grid and "none", which begins at nothing. */
function sumOf(sums: Map<number, Float64Array>, day: number, size: number): Float64Array {
  const sum = sums.get(day) ?? new Float64Array(size + 1);
  sums.set(day, sum);
  return sum;
}

function addTo(sum: Float64Array, log: Float64Array, from: number, length: number, weight: number): void {
  for (let state = 0; state < length; state++) sum[state]! += weight * log[from + state]!;
}

/** The logarithm of a factor over the grid and "none" under given shifts, its weight left out. */
export function factorLog(factor: Factor, grid: Grid, shifts: Shifts): Float64Array {
  const { parts, logRatio } = factor;
  const { size } = grid;
  if (logRatio !== null) {
    const from = offsetOf(parts[0]!, grid, shifts);
    const only = new Float64Array(size + 1);
    only.set(logRatio.subarray(from, from + size));
    only[size] = Math.log(parts[0]!.none);
    return only;
  }
  return mixtureOf(factor, grid, shifts, 1).map(Math.log);
}

/** A day's logarithms as weights. */
export function scaledWeight(log: Float64Array): DayWeight {
  let logScale = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < log.length; state++) if (log[state]! > logScale) logScale = log[state]!;
  const states = new Float64Array(log.length);
  for (let state = 0; state < log.length; state++) states[state] = Math.exp(log[state]! - logScale);
  return { states, logScale };
}
