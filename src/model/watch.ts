import type { AskedStatement } from './asked-statement.ts';
import type { Day } from './day.ts';
import type { SeriesKey } from './estimate.ts';
import type { Problem } from './problem.ts';

/** From which probability a watch trips, and below which a tripped one is clear again; 0 < clear ≤ trip < 1. */
export interface Thresholds {
  readonly trip: number;
  readonly clear: number;
}

/** What a person wants to be warned of: a statement about a series, and how probable it must be. */
export interface WatchRule extends Thresholds {
  readonly series: SeriesKey;
  readonly asked: AskedStatement;
}

/** How far what is watched for has come; `unknown` where nothing covers it, which is no sign that it is not so. */
export type IndicatorState = 'not-observed' | 'possible' | 'likely' | 'met' | 'unknown';

/** What an estimate says of what is watched for. */
export interface Observation {
  /** The day as of which it is known. */
  readonly day: Day;
  /** 0 to 1; null where the statement cannot be told. */
  readonly probability: number | null;
  /** Days since the last word on the series; null where there is none. */
  readonly quiet: number | null;
}

/** How a watch stands on a day. */
export interface WatchState extends Observation {
  readonly name: string;
  readonly state: IndicatorState;
  /** Why its statement cannot be told; null where it can, and where the series has no estimate. */
  readonly problem: Problem | null;
}
