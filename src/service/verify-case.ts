import { type Verified, verifyLedger } from '../ledger/verify-ledger.ts';
import type { Case } from './open-case.ts';

/** Checks that nothing in a case was changed, put in or taken out; `noted` is a digest that an earlier check gave. */
export function verifyCase(opened: Case, noted: string | null): Promise<Verified> {
  return verifyLedger(opened.ledger, noted);
}
