import type { CaptureEntry, Kept, LedgerEntry, ReadingEntry } from '../model/ledger-entry.ts';

/** Bytes to keep beside an entry, under their SHA-256. */
interface KeptBytes {
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/**
 * An append-only store of what was captured and read. Every store passes the one contract suite (`ledger.contract.ts`).
 * Methods throw a `ProblemError` where the disk or the file fails: `ledger/disk-full`, `ledger/not-writable`,
 * `ledger/busy`, `ledger/damaged`.
 */
export interface Ledger {
  /**
   * Adds entries, all or none, at an instant (ISO 8601); on return they are on disk. An entry whose key is kept already
   * (the same capture, the same report read by the same engine) adds nothing. Returns how many of each kind were added.
   */
  append(
    entries: readonly LedgerEntry[],
    bytes: readonly KeptBytes[],
    recordedAt: string,
  ): Readonly<Record<LedgerEntry['kind'], number>>;
  /** Every capture, in order of adding. */
  captures(): Kept<CaptureEntry>[];
  /** Every reading of one engine version, in order of adding; the newest of each report where none is named. */
  readings(version?: string): Kept<ReadingEntry>[];
  /** The newest reading of one report; null where there is none. */
  readingOf(report: string): ReadingEntry | null;
  /** The bytes kept under a digest; null where there are none. */
  bytes(digest: string): Uint8Array | null;
  close(): void;
}

/** What tells one entry from another. */
export function keyOf(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'capture':
      return `capture ${entry.file} ${entry.digest} ${entry.after ?? 'first'} ${entry.circumstances}`;
    case 'reading':
      return `reading ${entry.reading.report.id} ${entry.reading.engine.name}/${entry.reading.engine.version}`;
  }
}
