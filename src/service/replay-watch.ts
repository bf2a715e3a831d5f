import { setImmediate } from 'node:timers/promises';
import { type FollowedSeries, type Foreseen, followSeries } from '../fusion/follow-series.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { WatchRule } from '../model/watch.ts';
import type { ReplayedDay } from '../model/watch-replay.ts';
import { changeAt, type WatchChange } from '../warning/follow-watch.ts';
import { moversOf } from '../warning/observe.ts';
import { evidenceByDay } from './estimate-case.ts';
import { lookAtWatch } from './look-at-watch.ts';

/** As many of a day's claims are named as a warning names. */
const named = 3;

/** The days that a replay looks at: those on which something was published, in order. */
export function replayDays(readings: readonly Reading[]): readonly Day[] {
  return [...new Set(readings.flatMap(({ report }) => report.publishedAt?.slice(0, 10) ?? []))].sort() as Day[];
}

/** As near as this to the threshold that would change something, a day is not foreseen: several times what two estimates of one day differ by for chance. */
const margin = 0.1;

/**
 * How a watch would have gone had it been kept all along, day by day: looked at on every day on which something was published, by what was known then and
 * what people make of it now. A day is foreseen from one before where the worlds of that serve and nothing could change; else, as on all days of statements
 * that take several days together, the series is followed anew. Whoever asks for no more days ends it.
 */
export async function* replayWatch(
  rule: WatchRule,
  readings: readonly Reading[],
  standing: Standing,
  follow: typeof followSeries = followSeries,
): AsyncGenerator<ReplayedDay, void> {
  const evidenceOn = evidenceByDay(rule.series, readings, standing);
  let followed: FollowedSeries | null = null;
  let tripped = false;
  for (const day of replayDays(readings)) {
    // Inference waits for nothing: without this, nobody else would be heard before the last day.
    await setImmediate();
    const { key, evidence } = evidenceOn(day);
    const foreseen: Foreseen | null = followed?.foresee(evidence, day) ?? null;
    const seen = foreseen?.settled === true ? lookAtWatch(rule, foreseen, day) : null;
    if (seen !== null && changesNothing(seen.probability, rule, tripped)) {
      yield { ...seen, turn: null, claims: [] };
      continue;
    }
    followed = follow(key, evidence, { asOf: day });
    const state = lookAtWatch(rule, followed, day);
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

/** True where a probability leaves a watch as it is, and would if it were less or more by the margin. */
function changesNothing(probability: number | null, { trip, clear }: WatchRule, tripped: boolean): boolean {
  if (probability === null) return false;
  return tripped ? probability > clear + margin : probability < trip - margin;
}

/** What moved an estimate to a change: where nothing did, since what was said that day is all that there is, what was said. */
function claimsOf(estimate: Estimate, { asked }: WatchRule, { raised, observation }: WatchChange): readonly ClaimId[] {
  const movers = moversOf(estimate, asked, raised);
  if (movers.length > 0) return movers;
  const said = estimate.contributions.filter(({ saidAt }) => saidAt === observation.day);
  return said.slice(0, named).map(({ claim }) => claim as ClaimId);
}
