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

/** What stands before the first entry. */
export const beginning = { position: 0, digest: firstDigest } as const;

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

/** An entry as it is stored behind another. */
export function rowAfter(
  before: Pick<KeptRow, 'position' | 'digest'>,
  entry: LedgerEntry,
  recordedAt: string,
): KeptRow {
  const row = { position: before.position + 1, recordedAt, ...columnsOf(entry) };
  return { ...row, digest: digestAfter(before.digest, row) };
}

/** True where rows are chained to each other and to a row before them with that digest and position. */
export function follows(rows: readonly KeptRow[], before: Pick<KeptRow, 'position' | 'digest'>): boolean {
  let last = before;
  for (const row of rows) {
    if (row.position <= last.position || digestAfter(last.digest, row) !== row.digest) return false;
    last = row;
  }
  return true;
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
      return sound(`source ${entry.source}`);
    case 'watch':
      return sound(`watch ${entry.name}`);
    case 'warning':
      // Apart from what people say of the watch: a word on it is not stale because it tripped meanwhile.
      return sound(`warning ${entry.watch}`);
    case 'estimate': {
      const { force, area, scope } = entry.estimate.key;
      return sound(`series ${force}|${area}|${scope}`);
    }
    case 'export':
      return sound(`export ${entry.format}`);
    case 'undo':
      return entry.subject;
  }
}

/** What tells an entry from another: captures, readings and warnings are kept once; whatever a person says is new each time, and has none. */
export function keyOf(entry: LedgerEntry): string | null {
  switch (entry.kind) {
    case 'capture':
      return sound(
        `capture ${entry.file} ${entry.digest} ${entry.after ?? 'first'} ${entry.circumstances}${suffixOf(entry.means)}`,
      );
    case 'reading':
      return `reading ${entry.reading.report.id} ${versionOf(entry.reading.engine, entry.means)}`;
    case 'warning':
      return `warning ${entry.given} ${entry.after ?? 'first'}`;
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

/** A text without the character 0, which no server's text can hold, and a file's name or a source may have all the same. */
export function sound(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** What stands in the body of an entry that somebody signed, and in no other: within a text its quotation marks would be escaped. */
export function signatureOf(who: string): string {
  return `"who":${JSON.stringify(who)}`;
}
