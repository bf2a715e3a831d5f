import type { Day } from './day.ts';
import type { Problem } from './problem.ts';

/**
 * What a user may ask of a series, for its probability. A day that is null is the last of the estimate: the day as of which it stands, whichever that is
 * when it is asked.
 */
export type AskedStatement =
  /** The strength is below or above a number on a day. */
  | { readonly kind: 'level'; readonly bound: Bound; readonly number: number; readonly on: Day | null }
  /** It is so on some day of the estimate, up to one. */
  | { readonly kind: 'reached'; readonly bound: Bound; readonly number: number; readonly by: Day }
  /** On the later day there is less than on the earlier, or where that is null than on the day up to it with the highest median, by at least a share (over 0, at most 1) of what there was. */
  | { readonly kind: 'fall'; readonly share: number; readonly from: Day | null; readonly until: Day | null }
  /** The force is being built up, or drawn down, on a day. */
  | { readonly kind: 'regime'; readonly direction: 'up' | 'down'; readonly on: Day | null };

/** On which side of a number. */
export type Bound = 'fewer' | 'more';

/** How probable something asked is, or why that cannot be told. */
export type Answer = { readonly probability: number } | { readonly problem: Problem };

/** A statement as it was asked, and the answer; `asked` is null where the words could not be read. */
export type Answered = { readonly ask: string; readonly asked: AskedStatement | null } & Answer;
