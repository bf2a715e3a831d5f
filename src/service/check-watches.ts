import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { WarningEntry } from '../model/ledger-entry.ts';
import type { WatchState } from '../model/watch.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import { changeAt } from '../warning/follow-watch.ts';
import { moversOf } from '../warning/observe.ts';
import { watchesOf } from './keep-watch.ts';
import { lookAtWatch, watchedOf } from './look-at-watch.ts';
import type { Case } from './open-case.ts';

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
  return watches.flatMap(({ name, rule }) =>
    rule === null ? [] : [{ name, ...lookAtWatch(rule, watchedOf(rule, series), day) }],
  );
}

function warningOf({ name, rule, given, warning }: WatchStanding, series: readonly FollowedSeries[], day: Day) {
  if (rule === null || given === null) return [];
  const followed = watchedOf(rule, series);
  const change = changeAt(lookAtWatch(rule, followed, day), rule, warning?.entry.raised ?? false);
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
