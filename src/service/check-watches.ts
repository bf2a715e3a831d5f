import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { WarningEntry } from '../model/ledger-entry.ts';
import type { WatchRule, WatchState } from '../model/watch.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import { changeAt } from '../warning/follow-watch.ts';
import { moversOf, observe } from '../warning/observe.ts';
import { stateOf } from '../warning/watch-state.ts';
import { watchesOf } from './keep-watch.ts';
import type { Case } from './open-case.ts';
import { seriesAddress } from './series-name.ts';

/**
 * Keeps warnings of the watches that trip on a day, or are clear again, by the series as they are followed on it. The day must be the last that anything is
 * known of: what was known earlier warns of nothing now. The same once more keeps nothing.
 */
export async function checkWatches(opened: Case, series: readonly FollowedSeries[], day: Day): Promise<void> {
  const warnings = (await watchesOf(opened)).flatMap((watch) => warningOf(watch, series, day));
  if (warnings.length > 0) await opened.ledger.append(warnings, [], opened.now().toISOString());
}

/** How every watch that is not retired stands on a day. */
export function watchStates(
  watches: readonly WatchStanding[],
  series: readonly FollowedSeries[],
  day: Day,
): WatchState[] {
  return watches.flatMap(({ name, rule }) => {
    if (rule === null) return [];
    const { answer, observation } = look(rule, series, day);
    const problem = answer !== null && 'problem' in answer ? answer.problem : null;
    return [{ name, ...observation, state: stateOf(observation, rule), problem }];
  });
}

function look({ series: key, asked }: WatchRule, series: readonly FollowedSeries[], day: Day) {
  const followed = series.find(({ estimate }) => seriesAddress(estimate.key) === seriesAddress(key)) ?? null;
  const answer = followed?.ask(asked) ?? null;
  return { followed, answer, observation: observe(day, followed?.estimate ?? null, answer) };
}

function warningOf({ name, rule, given, warning }: WatchStanding, series: readonly FollowedSeries[], day: Day) {
  if (rule === null || given === null) return [];
  const { followed, observation } = look(rule, series, day);
  const change = changeAt(observation, rule, warning?.entry.raised ?? false);
  if (change === null || followed === null) return [];
  const { raised, state } = change;
  const entry: WarningEntry = {
    kind: 'warning',
    watch: name,
    given: given.position,
    after: warning?.position ?? null,
    raised,
    state,
    day,
    probability: change.observation.probability,
    claims: moversOf(followed.estimate, rule.asked, raised),
  };
  return [entry];
}
