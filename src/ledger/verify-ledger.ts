import { createHash } from 'node:crypto';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { columnsOf, digestAfter, firstDigest, type KeptRow } from './kept-row.ts';
import type { Ledger } from './ledger.ts';

/** What checking a ledger found. */
export interface Verified {
  readonly entries: number;
  /** Captures whose bytes were compared with their digest. */
  readonly captures: number;
  /** The digest of the last entry: whoever keeps it elsewhere can tell later that nothing before it was changed. */
  readonly digest: string;
  /**
   * The first entry that does not fit (`ledger/chain-broken`, `ledger/entry-broken`), captured bytes that are not those that came
   * (`ledger/bytes-changed`), a digest that is not there (`ledger/digest-missing`), what the store itself finds (`ledger/damaged`).
   */
  readonly problems: readonly Problem[];
}

const rowsAtOnce = 500;

/** Reckons the chain of digests anew, compares captured bytes with their digests, and has the store check itself. `noted` is a digest kept elsewhere. */
export async function verifyLedger(ledger: Ledger, noted: string | null = null): Promise<Verified> {
  const problems: Problem[] = [];
  let [entries, captures, digest, seen] = [0, 0, firstDigest, noted === null];
  const damage = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  };
  await damage(async () => {
    let broken = false;
    for await (const row of eachRow(ledger)) {
      const entry = entryOf(row);
      const wrong: Problem | null = broken ? null : faultOf(row, entry, digest);
      if (wrong !== null) problems.push(wrong);
      broken ||= wrong !== null;
      if (entry?.kind === 'capture' && entry.digest !== '') {
        captures += 1;
        const changed = await bytesFault(ledger, row.position, entry.file, entry.digest);
        if (changed !== null) problems.push(changed);
      }
      ({ digest } = row);
      seen ||= digest === noted;
      entries += 1;
    }
  });
  if (!seen)
    problems.push(
      problem('ledger/digest-missing', `No entry has the digest ${noted}: entries were changed or taken out`),
    );
  await damage(async () => {
    problems.push(...(await ledger.faults()).map((words) => problem('ledger/damaged', `The store says: ${words}`)));
  });
  return { entries, captures, digest, problems };
}

/** Every row of a ledger, in order, some hundreds in memory at a time. */
export async function* eachRow(ledger: Ledger): AsyncGenerator<KeptRow> {
  for (let after = 0; ; ) {
    const rows = await ledger.rows(after, rowsAtOnce);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

function entryOf({ body }: KeptRow): LedgerEntry | null {
  try {
    return JSON.parse(body) as LedgerEntry;
  } catch {
    return null;
  }
}

function faultOf(row: KeptRow, entry: LedgerEntry | null, before: string): Problem | null {
  const where = `Entry ${row.position} (${row.kind}, ${row.recordedAt})`;
  if (digestAfter(before, row) !== row.digest)
    return problem(
      'ledger/chain-broken',
      `${where} does not fit: it or what stood before it was changed, put in or taken out`,
    );
  const told = entry === null ? null : columnsOf(entry);
  const columns = ['kind', 'key', 'subject', 'version'] as const;
  const other = columns.find((column) => told?.[column] !== row[column]);
  return other === undefined
    ? null
    : problem('ledger/entry-broken', `${where} is looked up by another ${other} than it says: "${row[other]}"`);
}

async function bytesFault(ledger: Ledger, position: number, file: string, digest: string): Promise<Problem | null> {
  let bytes: Uint8Array | null = null;
  try {
    bytes = await ledger.bytes(digest);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    return problem('ledger/bytes-changed', `Entry ${position}: what was captured of ${file} cannot be unpacked`);
  }
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === digest) return null;
  const what = bytes === null ? 'is missing' : 'is not what came';
  return problem('ledger/bytes-changed', `Entry ${position}: what was captured of ${file} ${what}`);
}

function problem(code: string, message: string): Problem {
  return { code, message, at: null };
}
