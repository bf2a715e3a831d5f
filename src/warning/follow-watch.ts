import type { IndicatorState, Observation, Thresholds } from '../model/watch.ts';
import { stateOf } from './watch-state.ts';

/** A watch that tripped at an observation, or was clear again. */
export interface WatchChange {
  readonly raised: boolean;
  readonly state: IndicatorState;
  readonly observation: Observation & { readonly probability: number };
}

/**
 * What an observation changes for a watch that is tripped or clear: it trips where what is watched for is met, and clears below the lower threshold. In
 * between it stays as it was, and so it does where nothing covers it: no word is no sign that the danger is over. Null where nothing changes.
 */
export function changeAt(observation: Observation, thresholds: Thresholds, tripped: boolean): WatchChange | null {
  const { probability } = observation;
  const state = stateOf(observation, thresholds);
  if (probability === null || state === 'unknown') return null;
  const raised = tripped ? probability >= thresholds.clear : state === 'met';
  return raised === tripped ? null : { raised, state, observation: { ...observation, probability } };
}
