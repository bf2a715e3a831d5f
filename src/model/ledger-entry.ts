import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import type { ReportId } from './report.ts';

/** A file as it was found: which report it gave, or why it gave none. */
export interface CaptureEntry {
  readonly kind: 'capture';
  /** Path below the case's folder, or the name that it was handed in under. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal; empty where they could not be read. */
  readonly digest: string;
  /** What was known of the file beside its bytes when it was read (flags, a file beside it), as JSON; for telling whether to read it again. */
  readonly circumstances: string;
  /** By which means it was read, as its reading's. */
  readonly means?: string;
  readonly report: ReportId | null;
  /** The position of the file's capture before this one; null for its first. */
  readonly after: number | null;
  readonly problems: readonly Problem[];
}

/** A report as one engine read it. */
export interface ReadingEntry {
  readonly kind: 'reading';
  readonly reading: Reading;
  /** The profile of the language engine and the user's actors, in words without meaning but that others differ; absent for the default. */
  readonly means?: string;
}

/** Anything that a ledger keeps. Entries are added, never changed. */
export type LedgerEntry = CaptureEntry | ReadingEntry;

/** A kept entry with its place in the ledger (from 1, in the order of adding) and the instant it was added. */
export interface Kept<Entry extends LedgerEntry = LedgerEntry> {
  readonly position: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly entry: Entry;
}
