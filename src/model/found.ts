import type { Claim } from './claim.ts';
import type { ReportId } from './report.ts';
import type { ClaimStanding } from './standing.ts';

/** What is told of the report of something that was found. */
interface FoundIn {
  readonly report: ReportId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** BCP 47; `und` where it could not be told. */
  readonly language: string;
}

/** A claim that has the words that were searched for. */
interface FoundClaim extends FoundIn {
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly state: ClaimStanding['state'];
}

/** A report that has the words that were searched for. */
interface FoundReport extends FoundIn {
  readonly kind: 'report';
  /** A passage of its text, about the first of the words where that stands there as it was typed. */
  readonly passage: string;
}

/** What a search finds in a case: claims, then reports, those that fit best first. */
export type Found = FoundClaim | FoundReport;
