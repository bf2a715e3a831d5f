import { setImmediate } from 'node:timers/promises';
import { followSeries } from '../fusion/follow-series.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { WatchRule } from '../model/watch.ts';
import type { ReplayedDay } from '../model/watch-replay.ts';
import { copiesAgain } from '../origins/copies-again.ts';
import { changeAt, type WatchChange } from '../warning/follow-watch.ts';
import { moversOf } from '../warning/observe.ts';
import { followReadings } from './estimate-case.ts';
import { lookAtWatch } from './look-at-watch.ts';
import { seriesAddress } from './series-name.ts';

/** As many of a day's claims are named as a warning names. */
const named = 3;

/** The days that a replay looks at: those on which something was published, in order. */
export function replayDays(readings: readonly Reading[]): readonly Day[] {
  return [...new Set(readings.flatMap(({ report }) => report.publishedAt?.slice(0, 10) ?? []))].sort() as Day[];
}

/**
 * How a watch would have gone had it been kept all along, day by day: looked at on every day on which something was published, by what was known then and
 * what people make of it now. Each day takes as long as an estimate of the series; whoever asks for no more of them ends it.
 */
export async function* replayWatch(
  rule: WatchRule,
  readings: readonly Reading[],
  standing: Standing,
): AsyncGenerator<ReplayedDay, void> {
  const address = seriesAddress(rule.series);
  const follow: typeof followSeries = (key, ...others) =>
    seriesAddress(key) === address ? followSeries(key, ...others) : null;
  const copies = copiesAgain();
  let tripped = false;
  for (const day of replayDays(readings)) {
    // Inference waits for nothing: without this, nobody else would be heard before the last day.
    await setImmediate();
    const { followed, state } = lookAtWatch(rule, followReadings(readings, day, {}, standing, { follow, copies }), day);
    const change = changeAt(state, rule, tripped);
    tripped = change?.raised ?? tripped;
    if (change === null || followed === null) yield { ...state, turn: null, claims: [] };
    else
      yield {
        ...state,
        turn: change.raised ? 'tripped' : 'cleared',
        claims: claimsOf(followed.estimate, rule, change),
      };
  }
}

/** What moved an estimate to a change: where nothing did, since what was said that day is all that there is, what was said. */
function claimsOf(estimate: Estimate, { asked }: WatchRule, { raised, observation }: WatchChange): readonly ClaimId[] {
  const movers = moversOf(estimate, asked, raised);
  if (movers.length > 0) return movers;
  const said = estimate.contributions.filter(({ saidAt }) => saidAt === observation.day);
  return said.slice(0, named).map(({ claim }) => claim as ClaimId);
}
