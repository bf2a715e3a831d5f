import { strengthQuantile, withCommonError } from './day-band.ts';
import type { Dynamics } from './dynamics.ts';
import { type DayFactors, filterForward, refilterLast } from './forward-backward.ts';
import { type Grid, wideReference } from './grid.ts';
import type { OriginFactor } from './origin-factors.ts';

/** One forward pass with what is needed to ask what else it might have been. */
export interface Run {
  readonly grid: Grid;
  readonly dynamics: Dynamics;
  /** Day 0 of the run, in days since 1970-01-01. */
  readonly firstDay: number;
  readonly factors: readonly OriginFactor[];
  /** Logarithms of the days' likelihood ratios, by days since the first. */
  readonly dayLogs: ReadonlyMap<number, Float64Array>;
  readonly dayFactors: DayFactors;
  readonly filtered: readonly Float64Array[];
}

/** Filters forward over the days from `firstDay` to `lastDay` (days since 1970-01-01). */
export function runForward(
  grid: Grid,
  dynamics: Dynamics,
  factors: readonly OriginFactor[],
  firstDay: number,
  lastDay: number,
): Run {
  const dayLogs = new Map<number, Float64Array>();
  for (const factor of factors) addFactor(dayLogs, factor, firstDay, 1);
  const dayFactors = new Map([...dayLogs].map(([day, logs]) => [day, ratiosOf(logs)] as const));
  const filtered = filterForward(dynamics, wideReference(grid), dayFactors, lastDay - firstDay);
  return { grid, dynamics, firstDay, factors, dayLogs, dayFactors, filtered };
}

/** The median on the last day had the factors been `others`, whose ratios come from the same cache: exact, but done again only where it differs. */
export function lastMedianWith(run: Run, others: readonly OriginFactor[]): number {
  const { grid, dynamics, firstDay, dayLogs, dayFactors, filtered } = run;
  const changed = new Map<number, Float64Array>();
  const before = new Map(run.factors.map((factor) => [factor.key, factor]));
  for (const factor of others) {
    const old = before.get(factor.key);
    before.delete(factor.key);
    if (old !== undefined && old.weight === factor.weight && old.logRatio === factor.logRatio) continue;
    if (old !== undefined) addFactor(changed, old, firstDay, -1);
    addFactor(changed, factor, firstDay, 1);
  }
  for (const old of before.values()) addFactor(changed, old, firstDay, -1);
  const merged = new Map(dayFactors);
  for (const [day, change] of changed) {
    const logs = dayLogs.get(day);
    merged.set(day, ratiosOf(logs === undefined ? change : logs.map((log, state) => log + change[state]!)));
  }
  const last = refilterLast(dynamics, wideReference(grid), filtered, merged, changed.keys());
  return strengthQuantile(grid, withCommonError(grid, last), 0.5);
}

/** Scaled so that the highest is 1: a thousand claims on one day must not underflow. */
function ratiosOf(logs: Float64Array): Float64Array {
  const highest = logs.reduce((best, log) => Math.max(best, log), Number.NEGATIVE_INFINITY);
  return logs.map((log) => Math.exp(log - highest));
}

function addFactor(days: Map<number, Float64Array>, factor: OriginFactor, firstDay: number, sign: 1 | -1): void {
  for (const day of factor.days) {
    const sum = days.get(day - firstDay) ?? new Float64Array(factor.logRatio.length);
    for (let state = 0; state < sum.length; state++) sum[state]! += sign * factor.weight * factor.logRatio[state]!;
    days.set(day - firstDay, sum);
  }
}
