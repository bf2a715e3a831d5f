import type { EntryOf, Kept } from './ledger-entry.ts';
import type { WatchRule } from './watch.ts';

/** A watch after all that was said of it. */
export interface WatchStanding {
  readonly name: string;
  /** Null where it was retired, or every word on it was taken back. */
  readonly rule: WatchRule | null;
  /** The entry that made it what it is; null where every one was taken back. */
  readonly given: Kept<EntryOf<'watch'>> | null;
  /** The position of the last entry about it, undos included: what the next one must expect. */
  readonly position: number;
  /** The last warning that was raised or cleared under this very rule; the watch is tripped while it is one that was raised. */
  readonly warning: Kept<EntryOf<'warning'>> | null;
}
