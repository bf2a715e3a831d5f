import type { IndicatorState, Observation, Thresholds } from '../model/watch.ts';

/**
 * Trips where a statement becomes very likely by ICD 203 (from 0.8), and clears where it is no longer well within "likely" (0.55 to 0.8): a fifth apart, so
 * that neither what the sampled paths differ by from one estimate to the next (about 0.02) nor an ordinary claim raises a warning and clears it by turns.
 */
export const usualThresholds: Thresholds = { trip: 0.8, clear: 0.6 };

/** From here on what is watched for is likely, and from here on possible; below it is unlikely at best ("very unlikely" ends there). ICD 203, section D.6.e.2. */
const bands = { likely: 0.55, possible: 0.2 } as const;

/** Without a word on the series for longer than this, in days, nothing covers what is watched for: as long as after which an estimate calls a day silent. */
export const longestQuiet = 14;

/**
 * How far what is watched for has come: `met` from the probability that trips, `likely`, `possible` and `not-observed` by the bands below it, and `unknown`
 * where its statement cannot be told or no word on the series is recent enough.
 */
export function stateOf({ probability, quiet }: Observation, { trip }: Thresholds): IndicatorState {
  if (probability === null || quiet === null || quiet > longestQuiet) return 'unknown';
  if (probability >= trip) return 'met';
  if (probability >= bands.likely) return 'likely';
  return probability >= bands.possible ? 'possible' : 'not-observed';
}
