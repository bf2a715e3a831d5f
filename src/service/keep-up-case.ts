import { openSqliteLedger } from '../ledger/open-sqlite-ledger.ts';
import { backUp, compact } from '../ledger/sqlite-upkeep.ts';
import { type Verified, verifyLedger } from '../ledger/verify-ledger.ts';
import type { Case } from './open-case.ts';

/** Copies a case into a new file, as it stands at one instant, and checks the copy. */
export async function backUpCase(opened: Case, target: string): Promise<Verified> {
  backUp(opened.file, target);
  const copy = openSqliteLedger(target);
  try {
    return await verifyLedger(copy);
  } finally {
    await copy.close();
  }
}

/** Makes a case's file as small as it can be, and what its claims and words are found by anew; its bytes before and after. */
export function compactCase(opened: Case): { readonly before: number; readonly after: number } {
  return compact(opened.file);
}
