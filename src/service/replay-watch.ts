import { setImmediate } from 'node:timers/promises';
import { followSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { Observation, WatchRule } from '../model/watch.ts';
import { copiesAgain } from '../origins/copies-again.ts';
import { changesOver, type WatchChange } from '../warning/follow-watch.ts';
import { observe } from '../warning/observe.ts';
import { followReadings } from './estimate-case.ts';
import { seriesAddress } from './series-name.ts';

export type { WatchChange };

/** How a replay goes on. */
interface ReplayOptions {
  readonly onDay?: (done: number, days: number, day: Day) => void;
  readonly signal?: AbortSignal;
}

/**
 * What a watch would have raised and cleared had it been kept all along: looked at on every day on which something was published, by what was known then
 * and what people make of it now. Null where it was stopped.
 */
export async function replayWatch(
  { series: key, asked, ...thresholds }: WatchRule,
  readings: readonly Reading[],
  standing: Standing,
  { onDay, signal }: ReplayOptions = {},
): Promise<WatchChange[] | null> {
  const address = seriesAddress(key);
  const days = [...new Set(readings.flatMap(({ report }) => report.publishedAt?.slice(0, 10) ?? []))].sort() as Day[];
  const follow: typeof followSeries = (each, ...others) =>
    seriesAddress(each) === address ? followSeries(each, ...others) : null;
  const copies = copiesAgain();
  const observations: Observation[] = [];
  for (const [done, day] of days.entries()) {
    // Inference waits for nothing: without this, Ctrl+C would be heard only after the last day.
    await setImmediate();
    if (signal?.aborted === true) return null;
    onDay?.(done, days.length, day);
    const [followed] = followReadings(readings, day, {}, standing, { follow, copies });
    observations.push(observe(day, followed?.estimate ?? null, followed?.ask(asked) ?? null));
  }
  return changesOver(observations, thresholds);
}
