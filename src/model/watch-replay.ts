import type { ClaimId } from './claim-id.ts';
import type { Day } from './day.ts';
import type { WatchState } from './watch.ts';

/** How a watch would have stood on a day, had it been kept all along. */
export interface ReplayedDay extends Omit<WatchState, 'name'> {
  /** What that would have changed. */
  readonly turn: 'tripped' | 'cleared' | null;
  /** The claims that moved the estimate most that way; none where nothing changed. */
  readonly claims: readonly ClaimId[];
}

/** A replay of a watch: what `GET /api/watches/replay` answers. */
export interface WatchReplay {
  readonly watch: string;
  /** All days on which something was published, in order. */
  readonly days: readonly Day[];
  /** Those of them that are reckoned by now: the first, in order. */
  readonly replayed: readonly ReplayedDay[];
}
