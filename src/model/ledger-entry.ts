import type { ClaimId } from './claim-id.ts';
import type { Day } from './day.ts';
import type { Estimate } from './estimate.ts';
import type { Grade } from './evidence.ts';
import type { Problem } from './problem.ts';
import type { Quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { ReportId } from './report.ts';
import type { Span } from './span.ts';
import type { IndicatorState, WatchRule } from './watch.ts';

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

/** Who did something, and why in their own words. */
interface Signed {
  readonly who: string;
  readonly why: string | null;
}

/** What a person makes of a claim, or, with `no-claim`, of a passage from which none should be read. */
export type Verdict =
  | { readonly act: 'accept' | 'reject' | 'comment' | 'no-claim' }
  /** `field` is one that `correctClaim` knows; `value` is the new one as a person types it, empty for none. */
  | {
      readonly act: 'correct';
      readonly field: string;
      readonly value: string;
      /** Further fields that are corrected with it, with their new values. */
      readonly also?: Readonly<Record<string, string>>;
    };

/** Every field that a correction corrects, with its new value. */
export function correctionsOf({
  field,
  value,
  also,
}: Extract<Verdict, { readonly act: 'correct' }>): Readonly<Record<string, string>> {
  return { [field]: value, ...also };
}

/** A person's word on one claim of one reading, or on a passage of its report. */
export interface ReviewEntry extends Signed {
  readonly kind: 'review';
  readonly report: ReportId;
  /** Null where it is about a passage without a claim. */
  readonly claim: ClaimId | null;
  /** The engine, and its means where they are not the default, whose reading was looked at: "muster/1.0.0 fast". */
  readonly version: string;
  /** Where the claim or the passage stood in that report, and its words. */
  readonly span: Span;
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** How reliable a person holds a source to be, by the Admiralty code. */
export interface GradeEntry extends Signed {
  readonly kind: 'grade';
  /** Whom the source speaks for, as estimates name its family: a code such as `NATO`, or a name. */
  readonly source: string;
  readonly grade: Grade;
}

/** What a person wants to be warned of, under a name of theirs; another word under the name changes it. */
export interface WatchEntry extends Signed {
  readonly kind: 'watch';
  readonly name: string;
  /** Null where it is retired. */
  readonly rule: WatchRule | null;
}

/** An estimate as it was given out. */
interface EstimateEntry extends Signed {
  readonly kind: 'estimate';
  readonly seed: number;
  readonly estimate: Estimate;
}

/** A watch that tripped, or is clear again. */
export interface WarningEntry {
  readonly kind: 'warning';
  /** The watch's name. */
  readonly watch: string;
  /** The position of the entry that made the watch what it is. */
  readonly given: number;
  /** The position of the warning before it under the same rule; null for the first. */
  readonly after: number | null;
  /** False where it is cleared. */
  readonly raised: boolean;
  readonly state: IndicatorState;
  /** The day as of which it was known. */
  readonly day: Day;
  /** 0 to 1. */
  readonly probability: number;
  /** Those that moved it most, at most a few, the most first. */
  readonly claims: readonly ClaimId[];
}

/** Something that left the case. */
interface ExportEntry extends Signed {
  readonly kind: 'export';
  /** Such as `claims-csv` or `figure-svg`. */
  readonly format: string;
  /** What left, in words. */
  readonly of: string;
  /** SHA-256 of what left, hexadecimal, and its bytes. */
  readonly digest: string;
  readonly size: number;
}

/** Takes back an entry by a person, an undo included; both stay. */
export interface UndoEntry extends Signed {
  readonly kind: 'undo';
  /** The position of the entry that is taken back. */
  readonly undone: number;
  /** What that entry is about. */
  readonly subject: string;
}

/** Entries that a person makes, can make out of step with another, and can take back. */
export type PersonalEntry = ReviewEntry | GradeEntry | WatchEntry | UndoEntry;

/** Anything that a ledger keeps. Entries are added, never changed. */
export type LedgerEntry = CaptureEntry | ReadingEntry | EstimateEntry | WarningEntry | ExportEntry | PersonalEntry;

/** The entries of one kind. */
export type EntryOf<Kind extends LedgerEntry['kind']> = Extract<LedgerEntry, { readonly kind: Kind }>;

/** A kept entry with its place in the ledger (from 1, in the order of adding) and the instant it was added. */
export interface Kept<Entry extends LedgerEntry = LedgerEntry> {
  readonly position: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly entry: Entry;
}
