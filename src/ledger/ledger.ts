import type { CaptureEntry, Kept, LedgerEntry, ReadingEntry } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';

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
   * (the same capture, the same report read by the same engine and means) adds nothing. Returns how many of each kind were added.
   */
  append(
    entries: readonly LedgerEntry[],
    bytes: readonly KeptBytes[],
    recordedAt: string,
  ): Readonly<Record<LedgerEntry['kind'], number>>;
  /** Every capture, in order of adding. */
  captures(): Kept<CaptureEntry>[];
  /**
   * Every reading of one engine version ("muster/1.0.0") by some means, in order of adding. Where no version is named, one of each report:
   * the newest by these means, else the newest.
   */
  readings(version?: string, means?: string): Kept<ReadingEntry>[];
  /** The newest reading of one report by some means, else the newest; null where there is none. */
  readingOf(report: string, means?: string): ReadingEntry | null;
  /** The bytes kept under a digest; null where there are none. */
  bytes(digest: string): Uint8Array | null;
  close(): void;
}

/** What tells one entry from another. */
export function keyOf(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'capture':
      return `capture ${entry.file} ${entry.digest} ${entry.after ?? 'first'} ${entry.circumstances}${suffixOf(entry.means)}`;
    case 'reading':
      return `reading ${entry.reading.report.id} ${versionOf(entry.reading.engine, entry.means)}`;
  }
}

/** An engine's name and version, and by which means it reads where they are not the default: "muster/1.0.0 fast". */
export function versionOf({ name, version }: Reading['engine'], means: string | undefined): string {
  return `${name}/${version}${suffixOf(means)}`;
}

function suffixOf(means = ''): string {
  return means === '' ? '' : ` ${means}`;
}
