import { type Copied, copyLedger } from '../ledger/copy-ledger.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { openSqliteLedger } from '../ledger/sqlite/open-sqlite-ledger.ts';
import { backUp, compact } from '../ledger/sqlite/upkeep.ts';
import { type Verified, verifyLedger } from '../ledger/verify-ledger.ts';
import { ProblemError } from '../model/problem.ts';
import type { Case } from './open-case.ts';

/** Copies a case into a new file, as it stands at one instant, and checks the copy. Rejects with `service/on-server` where it is in none. */
export async function backUpCase(opened: Case, target: string): Promise<Verified> {
  backUp(fileOf(opened, 'muster copy copies it into a file'), target);
  const copy = openSqliteLedger(target);
  try {
    return await verifyLedger(copy);
  } finally {
    await copy.close();
  }
}

/** Makes a case's file as small as it can be, and what its claims and words are found by anew; its bytes before and after. Throws `service/on-server`. */
export function compactCase(opened: Case): { readonly before: number; readonly after: number } {
  return compact(fileOf(opened, 'the server does it by itself'));
}

/** Brings a case in a file or on a server up to this one, with the same digests; makes it where there is none. */
export async function copyCase(opened: Case, target: string): Promise<Copied> {
  const copy = await openLedger(target, opened.name);
  try {
    return await copyLedger(opened.ledger, copy);
  } finally {
    await copy.close();
  }
}

function fileOf({ file, name }: Case, instead: string): string {
  if (file !== null) return file;
  throw new ProblemError(
    'service/on-server',
    `Cannot do that with ${name}: it is on a server, not in a file; ${instead}`,
  );
}
