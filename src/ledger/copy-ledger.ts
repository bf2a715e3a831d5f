import type { LedgerEntry } from '../model/ledger-entry.ts';
import { ProblemError } from '../model/problem.ts';
import { beginning, type KeptRow } from './kept-row.ts';
import type { KeptBytes, Ledger } from './ledger.ts';

const rowsAtOnce = 500;

/** What copying did. */
export interface Copied {
  /** Entries that were added. */
  readonly added: number;
  /** Digest of the last entry, the same in both. */
  readonly digest: string;
}

/**
 * Brings a ledger up to another: into an empty one, or on from where an earlier copy ended. Entries keep their positions, instants and digests. Throws
 * `ledger/copy-differs` where what the target holds is not how the source begins, or the source's chain is broken.
 */
export async function copyLedger(source: Ledger, target: Ledger): Promise<Copied> {
  const there = await target.length();
  const last = there === 0 ? beginning : (await target.rows(there - 1, 1))[0];
  const same = there === 0 ? beginning : (await source.rows(there - 1, 1))[0];
  if (same?.digest !== last?.digest)
    throw differs('what is there is not how it begins; name an empty case, or the copy that was made of it before');
  let [after, added, digest] = [there, 0, last?.digest ?? ''];
  for (;;) {
    const rows = await source.rows(after, rowsAtOnce);
    const end = rows.at(-1);
    if (end === undefined) break;
    if (!(await target.adopt(rows, await bytesOf(source, rows))))
      throw differs('its chain of digests is broken, or somebody else writes to the copy; muster verify says more');
    ({ position: after, digest } = end);
    added += rows.length;
  }
  return { added, digest };
}

async function bytesOf(source: Ledger, rows: readonly KeptRow[]): Promise<KeptBytes[]> {
  const kept: KeptBytes[] = [];
  for (const { body } of rows) {
    const entry = JSON.parse(body) as LedgerEntry;
    const bytes = entry.kind === 'capture' && entry.digest !== '' ? await source.bytes(entry.digest) : null;
    if (entry.kind === 'capture' && bytes !== null) kept.push({ digest: entry.digest, bytes });
  }
  return kept;
}

function differs(why: string): ProblemError {
  return new ProblemError('ledger/copy-differs', `Cannot copy the case: ${why}`);
}
