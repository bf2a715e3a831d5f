import type { FileProblem } from './case.ts';
import type { Claim } from './claim.ts';
import type { ReviewEntry } from './ledger-entry.ts';
import type { ReportId } from './report.ts';
import type { ClaimStanding } from './standing.ts';

/** What another reading of a report has that the one before had not. */
export interface ReadingChange {
  readonly report: ReportId;
  readonly title: string | null;
  /** The engine's version that read it before. */
  readonly before: string;
  readonly gone: readonly Claim[];
  readonly added: readonly Claim[];
  /** Claims of the same words in the same place, with the names of the fields that differ. */
  readonly changed: readonly { readonly before: Claim; readonly after: Claim; readonly fields: readonly string[] }[];
}

/** What reading a case again did. */
export interface Reread {
  readonly engine: string;
  /** Reports that were read, those whose claims are as they were among them. */
  readonly read: number;
  readonly same: number;
  readonly failed: readonly FileProblem[];
  readonly changes: readonly ReadingChange[];
  /** Reviewed claims whose words the new readings put otherwise, and how well they fit. */
  readonly moved: readonly ClaimStanding[];
  /** Reviews of claims that no reading has any more. */
  readonly orphans: readonly ReviewEntry[];
}
