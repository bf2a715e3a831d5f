import type { Thresholds, WatchState } from '../../../src/model/watch.ts';

/** A watch as known on one day, and what that changes: it trips, or is clear again. */
export interface Turn {
  readonly at: WatchState;
  readonly turn: 'tripped' | 'cleared' | null;
  /** Whether it is tripped from then on. */
  readonly tripped: boolean;
}

/**
 * How a watch would have gone over days of knowledge in order, from one that is clear: it trips where what is watched for is met, and is clear below the lower
 * threshold. Where nothing covers it, it stays as it was.
 */
export function turnsOf(states: readonly WatchState[], { clear }: Pick<Thresholds, 'clear'>): readonly Turn[] {
  let tripped = false;
  return states.map((at): Turn => {
    const { state, probability } = at;
    const before = tripped;
    if (state !== 'unknown' && probability !== null) tripped = before ? probability >= clear : state === 'met';
    return { at, tripped, turn: tripped === before ? null : tripped ? 'tripped' : 'cleared' };
  });
}
