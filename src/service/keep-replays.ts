import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { WatchRule } from '../model/watch.ts';
import type { ReplayedDay, WatchReplay } from '../model/watch-replay.ts';
import { replayDays, replayWatch } from './replay-watch.ts';

/** What a watch is replayed from. */
export interface ReplayFrom {
  /** Equal where the rule, the readings and the standing are. */
  readonly id: string;
  readonly rule: WatchRule;
  readonly readings: readonly Reading[];
  readonly standing: Standing;
}

interface Replay {
  readonly id: string;
  readonly kept: WatchReplay & { readonly replayed: ReplayedDay[] };
  readonly days: AsyncGenerator<ReplayedDay, void>;
  /** Days are reckoned one after another, however many ask. */
  going: Promise<void>;
}

/** How long a question goes on with a replay, in milliseconds; at least a day. */
const stint = 1000;

/**
 * Replays of watches by their names, each reckoned once and kept while it is replayed from the same. Whoever asks has it go on for a second and is told how far it
 * has come, so that they can ask again, and nothing is reckoned that nobody waits for.
 */
export function keepReplays(): (watch: string, from: ReplayFrom) => Promise<WatchReplay> {
  const replays = new Map<string, Replay>();
  return async (watch, from) => {
    const known = replays.get(watch);
    const replay = known?.id === from.id ? known : begin(watch, from);
    replays.set(watch, replay);
    replay.going = replay.going.then(() => goOn(replay));
    try {
      await replay.going;
    } catch (error) {
      replays.delete(watch);
      throw error;
    }
    return { ...replay.kept, replayed: [...replay.kept.replayed] };
  };
}

function begin(watch: string, { id, rule, readings, standing }: ReplayFrom): Replay {
  return {
    id,
    kept: { watch, days: replayDays(readings), replayed: [] },
    days: replayWatch(rule, readings, standing),
    going: Promise.resolve(),
  };
}

async function goOn({ kept: { days: all, replayed }, days }: Replay): Promise<void> {
  const started = performance.now();
  while (replayed.length < all.length && performance.now() - started < stint) {
    const next = await days.next();
    if (next.done === true) return;
    replayed.push(next.value);
  }
}
