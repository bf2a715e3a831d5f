import type { LedgerEntry } from './ledger-entry.ts';

/** One entry of a case's ledger as a line in a list, without the texts that it holds. */
export interface LogLine {
  readonly position: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly kind: LedgerEntry['kind'];
  /** What it is about: a report, claim, passage, source, watch or series; null where that is nothing. */
  readonly subject: string | null;
  readonly who: string | null;
  readonly why: string | null;
  /** What was done, in words. */
  readonly words: string;
  /** True where it was taken back. */
  readonly undone: boolean;
}
