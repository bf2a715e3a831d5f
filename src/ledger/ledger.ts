import type { CaseCounts, ReportSummary } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { CaptureEntry, EntryOf, Kept, LedgerEntry, PersonalEntry, ReadingEntry } from '../model/ledger-entry.ts';
import type { QuantityForm } from '../model/quantity.ts';
import type { Reading } from '../model/reading.ts';
import type { KeptRow } from './kept-row.ts';

/** Bytes to keep beside an entry, under their SHA-256. */
export interface KeptBytes {
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** Which entries are asked for; all where nothing is said. */
export interface EntryQuery<Kind extends LedgerEntry['kind'] = LedgerEntry['kind']> {
  readonly kinds?: readonly Kind[];
  /** What they are about, as `subjectOf` has it. */
  readonly subject?: string;
  /** Only what this person said or did. */
  readonly who?: string;
  /** Only what was added until this instant (ISO 8601), itself included. */
  readonly until?: string;
  /** Only the last so many. */
  readonly last?: number;
}

/** Which readings are asked for. */
export interface ReadingQuery {
  /** An engine version ("muster/1.0.0"); where none is named, one reading of each report: the newest by the means, else the newest. */
  readonly version?: string;
  /** Empty, or left out, for the default. */
  readonly means?: string;
  /** Only what was added until this instant, itself included. */
  readonly until?: string;
}

/** Which reports are searched for; without words, the newest that the rest allows. */
export interface ReportQuery {
  /** Words that all must stand there; several between quotation marks must stand together, and one with * behind it begins a word. */
  readonly words: string;
  /** For claims, the nearest voice or whom it speaks for; for reports, the publisher. */
  readonly source?: string;
  /** Only claims said, at the latest, and reports published on these days, both included. */
  readonly from?: Day;
  readonly until?: Day;
  /** By which means the readings are, where there are such; else the newest. */
  readonly means?: string;
  readonly limit: number;
}

/** Which claims are searched for. */
export interface ClaimQuery extends ReportQuery {
  /** Whose force it is about, or who acts: a code, or the name of one who has none; in letters of any case. */
  readonly force?: string;
  /** How the name of its place begins, in letters of any case. */
  readonly place?: string;
  /** The form of its number. */
  readonly form?: QuantityForm;
}

/** A claim that was found: its reading and its place in there. */
export interface FoundClaim {
  readonly reading: Reading;
  readonly at: number;
}

/** What is kept about a subject that whoever spoke about it had not seen. */
export interface Stale {
  readonly newer: readonly Kept[];
}

/**
 * An append-only store of what was captured, read and said about it. Every store passes the one contract suite
 * (`ledger.contract.ts`). Methods reject with a `ProblemError` where the disk, the file or the server fails: `ledger/disk-full`,
 * `ledger/not-writable`, `ledger/busy`, `ledger/damaged`.
 */
export interface Ledger {
  /**
   * Adds entries, all or none, at an instant (ISO 8601); once it resolves they are on disk. An entry whose key is kept already
   * (the same capture, the same report read by the same engine and means) adds nothing. Gives those that were added.
   */
  append(entries: readonly LedgerEntry[], bytes: readonly KeptBytes[], recordedAt: string): Promise<Kept[]>;
  /** Adds a person's entry where `expected` is the position of the last one about its subject (0 for none); otherwise adds nothing. */
  amend<Entry extends PersonalEntry>(entry: Entry, expected: number, recordedAt: string): Promise<Kept<Entry> | Stale>;
  /** Entries in order of adding. */
  entries<Kind extends LedgerEntry['kind']>(query?: EntryQuery<Kind>): Promise<Kept<EntryOf<Kind>>[]>;
  /** The entry at a position; null where there is none. */
  entry(position: number): Promise<Kept | null>;
  /** Every capture, in order of adding. */
  captures(until?: string): Promise<Kept<CaptureEntry>[]>;
  /** Readings in order of adding. */
  readings(query?: ReadingQuery): Promise<Kept<ReadingEntry>[]>;
  /** The newest reading of one report by some means, else the newest; null where there is none. */
  readingOf(report: string, query?: Omit<ReadingQuery, 'version'>): Promise<ReadingEntry | null>;
  /** Claims of the readings that a case goes by, those that fit the words best first. */
  findClaims(query: ClaimQuery): Promise<FoundClaim[]>;
  /** The readings that a case goes by whose reports have the words, those that fit best first. */
  findReports(query: ReportQuery): Promise<Reading[]>;
  /** How much a case holds, told without reading its readings: of each report that a file gave last, the newest by the means, else the newest. */
  counts(means: string): Promise<CaseCounts>;
  /** Those reports, in no order. */
  summaries(means: string): Promise<ReportSummary[]>;
  /** The last captures of the files whose last capture gave no report. */
  failures(): Promise<CaptureEntry[]>;
  /** The last estimate of each series that was given out. */
  issued(): Promise<Kept<EntryOf<'estimate'>>[]>;
  /** The bytes kept under a digest; null where there are none. */
  bytes(digest: string): Promise<Uint8Array | null>;
  /** The position of the last entry; 0 where there is none. */
  length(): Promise<number>;
  /** Up to `limit` entries as they are stored, from the one after a position on. */
  rows(after: number, limit: number): Promise<KeptRow[]>;
  /**
   * Adds entries as another ledger stored them, with their positions, instants and digests, where they follow on what is here; all or
   * none. False where they do not.
   */
  adopt(rows: readonly KeptRow[], bytes: readonly KeptBytes[]): Promise<boolean>;
  /** What the store's own check of its files and of what it derives from entries finds wrong, in words. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}
