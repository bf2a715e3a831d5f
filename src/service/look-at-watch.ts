import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Answer, AskedStatement } from '../model/asked-statement.ts';
import type { Day } from '../model/day.ts';
import type { WatchRule, WatchState } from '../model/watch.ts';
import { observe } from '../warning/observe.ts';
import { stateOf } from '../warning/watch-state.ts';
import { seriesAddress } from './series-name.ts';

/** What is looked at: when it was last spoken of, and what it says to a statement. */
interface Looked {
  readonly heard: Day;
  readonly ask: (asked: AskedStatement) => Answer | null;
}

/** How what is watched for stands on a day, by its series as that is followed on it; null where that has no estimate. */
export function lookAtWatch(rule: WatchRule, series: Looked | null, day: Day): Omit<WatchState, 'name'> {
  const answer = series?.ask(rule.asked) ?? null;
  const observation = observe(day, series?.heard ?? null, answer);
  const problem = answer !== null && 'problem' in answer ? answer.problem : null;
  return { ...observation, state: stateOf(observation, rule), problem };
}

/** The series that is watched, of those that are followed; null where it has no estimate. */
export function watchedOf(rule: WatchRule, series: readonly FollowedSeries[]): FollowedSeries | null {
  const address = seriesAddress(rule.series);
  return series.find(({ estimate }) => seriesAddress(estimate.key) === address) ?? null;
}
