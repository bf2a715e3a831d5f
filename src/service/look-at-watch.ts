import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { WatchRule, WatchState } from '../model/watch.ts';
import { observe } from '../warning/observe.ts';
import { stateOf } from '../warning/watch-state.ts';
import { seriesAddress } from './series-name.ts';

/** How what is watched for stands on a day, by the series as they are followed on it, with the one that it is about; null where that has no estimate. */
export function lookAtWatch(
  rule: WatchRule,
  series: readonly FollowedSeries[],
  day: Day,
): { readonly followed: FollowedSeries | null; readonly state: Omit<WatchState, 'name'> } {
  const address = seriesAddress(rule.series);
  const followed = series.find(({ estimate }) => seriesAddress(estimate.key) === address) ?? null;
  const answer = followed?.ask(rule.asked) ?? null;
  const observation = observe(day, followed?.estimate ?? null, answer);
  const problem = answer !== null && 'problem' in answer ? answer.problem : null;
  return { followed, state: { ...observation, state: stateOf(observation, rule), problem } };
}
