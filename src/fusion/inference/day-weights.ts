import type { Grid } from './grid.ts';
import { type Factor, offsetOf, type Shifts, type StrengthModel } from './strength-model.ts';

/** What the claims of one day say under given shifts. */
export interface DayWeight {
  /** Over the grid and "none", scaled so that the highest is 1: a thousand claims on one day must not underflow. */
  readonly states: Float64Array;
  /** Logarithm of what it was scaled by. */
  readonly logScale: number;
}

/** The logarithm of each factor under given shifts, its weight left out, with what it was made from. */
export type FactorLogs = ReadonlyMap<string, { readonly factor: Factor; readonly log: Float64Array }>;

/** Days with claims, each with what they say under given shifts; `power` raises every factor to it. */
export function dayWeights(model: StrengthModel, shifts: Shifts, power: number): ReadonlyMap<number, DayWeight> {
  const { size } = model.grid;
  const logs = new Map<number, Float64Array>();
  for (const factor of model.factors) {
    const { parts, logRatio, days, weight } = factor;
    if (logRatio === null) {
      const log = factorLog(factor, model.grid, shifts);
      for (const day of days) addTo(sumOf(logs, day, size), log, 0, size + 1, power * weight);
      continue;
    }
    const from = offsetOf(parts[0]!, model.grid, shifts);
    for (const day of days) {
      const sum = sumOf(logs, day, size);
      addTo(sum, logRatio, from, size, power * weight);
      sum[size]! += power * weight * Math.log(parts[0]!.none);
    }
  }
  return new Map([...logs].map(([day, log]) => [day, scaledWeight(log)]));
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
export function factorLog({ parts, logRatio }: Factor, grid: Grid, shifts: Shifts): Float64Array {
  const { size } = grid;
  if (logRatio !== null) {
    const from = offsetOf(parts[0]!, grid, shifts);
    const only = new Float64Array(size + 1);
    only.set(logRatio.subarray(from, from + size));
    only[size] = Math.log(parts[0]!.none);
    return only;
  }
  const log = new Float64Array(size + 1);
  for (const part of parts) {
    const offset = offsetOf(part, grid, shifts);
    for (let k = 0; k < size; k++) log[k]! += part.ratio[offset + k]!;
    log[size]! += part.none;
  }
  for (let state = 0; state <= size; state++) log[state] = Math.log(log[state]! / parts.length);
  return log;
}

/** A day's logarithms as weights. */
export function scaledWeight(log: Float64Array): DayWeight {
  let logScale = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < log.length; state++) if (log[state]! > logScale) logScale = log[state]!;
  const states = new Float64Array(log.length);
  for (let state = 0; state < log.length; state++) states[state] = Math.exp(log[state]! - logScale);
  return { states, logScale };
}
