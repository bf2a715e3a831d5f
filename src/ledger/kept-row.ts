import { createHash } from 'node:crypto';
import type { Kept, LedgerEntry } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';

/** What a store writes of an entry beside its position and instant: the entry as JSON, and what is looked up by, all of it told by the entry. */
export interface EntryColumns {
  readonly kind: LedgerEntry['kind'];
  /** What tells it from another; null where each is new. */
  readonly key: string | null;
  readonly subject: string | null;
  /** The engine and means of a reading. */
  readonly version: string | null;
  readonly body: string;
}

/** An entry as it is stored. */
export interface KeptRow extends EntryColumns {
  /** From 1, rising. */
  readonly position: number;
  readonly recordedAt: string;
  /** SHA-256, hexadecimal, over the digest before it, the position, the instant and the body, a line each: no entry can be changed, put in or taken out alone. */
  readonly digest: string;
}

/** What stands for the digest before the first entry. */
export const firstDigest = '';

/** What a store writes of an entry. */
export function columnsOf(entry: LedgerEntry): EntryColumns {
  return {
    kind: entry.kind,
    key: keyOf(entry),
    subject: subjectOf(entry),
    version: entry.kind === 'reading' ? versionOf(entry.reading.engine, entry.means) : null,
    body: JSON.stringify(entry),
  };
}

/** The digest of an entry behind one with the digest `previous`. */
export function digestAfter(
  previous: string,
  { position, recordedAt, body }: Pick<KeptRow, 'position' | 'recordedAt' | 'body'>,
): string {
  return createHash('sha256').update(`${previous}\n${position}\n${recordedAt}\n${body}`).digest('hex');
}

/** The entry of a stored one. */
export function keptOf<Entry extends LedgerEntry>({
  position,
  recordedAt,
  body,
}: Pick<KeptRow, 'position' | 'recordedAt' | 'body'>): Kept<Entry> {
  return { position, recordedAt, entry: JSON.parse(body) as Entry };
}

/** What an entry is about, for looking up everything about it: a report, a claim, a passage, a source, a watch or a series. */
export function subjectOf(entry: LedgerEntry): string | null {
  switch (entry.kind) {
    case 'capture':
      return entry.report;
    case 'reading':
      return entry.reading.report.id;
    case 'review':
      return entry.claim ?? `${entry.report}:${entry.span.start}-${entry.span.end}`;
    case 'grade':
      return `source ${entry.source}`;
    case 'watch':
      return `watch ${entry.name}`;
    case 'warning':
      return `watch ${entry.watch}`;
    case 'estimate': {
      const { force, area, scope } = entry.estimate.key;
      return `series ${force}|${area}|${scope}`;
    }
    case 'export':
      return `export ${entry.format}`;
    case 'undo':
      return entry.subject;
  }
}

/** Captures and readings are kept once; whatever a person or a watch says is new each time. */
function keyOf(entry: LedgerEntry): string | null {
  switch (entry.kind) {
    case 'capture':
      return `capture ${entry.file} ${entry.digest} ${entry.after ?? 'first'} ${entry.circumstances}${suffixOf(entry.means)}`;
    case 'reading':
      return `reading ${entry.reading.report.id} ${versionOf(entry.reading.engine, entry.means)}`;
    default:
      return null;
  }
}

/** An engine's name and version, and by which means it reads where they are not the default: "muster/1.0.0 fast". */
export function versionOf({ name, version }: Reading['engine'], means: string | undefined): string {
  return `${name}/${version}${suffixOf(means)}`;
}

function suffixOf(means = ''): string {
  return means === '' ? '' : ` ${means}`;
}
