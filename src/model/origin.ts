import type { ClaimId } from './claim-id.ts';
import type { Day } from './day.ts';
import type { ReportId } from './report.ts';

/**
 * By what a claim goes back to another: one report says it twice; one voice says it in several outlets; it stands in a copy of the report,
 * or in a passage that both print; an outlet passes on what the other printed; or it is the other with a printing slip.
 */
export type OriginLinkKind = 'same-report' | 'utterance' | 'copy' | 'passage' | 'relay' | 'slip';

/** That a claim goes back to an earlier one. */
export interface OriginLink {
  readonly kind: OriginLinkKind;
  readonly to: ClaimId;
  /** 0 to 1: that it does. */
  readonly probability: number;
}

/** A claim of an origin, where it was printed. */
export interface OriginClaim {
  readonly claim: ClaimId;
  readonly report: ReportId;
  /** Day said; null where nobody knows. */
  readonly saidAt: Day | null;
  /** Through whom it came, the voice first, the outlet last: `Anders Fogh Rasmussen`, `Reuters`, `Kyiv Post`. */
  readonly chain: readonly string[];
  /** The number as it is worded here, and what it counts: `around 40,000 troops`. */
  readonly wording: string;
  /** The claim that it goes back to most surely; null for the first of the origin. */
  readonly link: OriginLink | null;
}

/** A number that is taken for another misprinted. */
export interface Slip {
  readonly claim: ClaimId;
  readonly printed: string;
  /** The claim that it should have repeated, and its number. */
  readonly source: ClaimId;
  readonly meant: string;
}

/** One utterance, however often it is printed. */
export interface Origin {
  /** The first of its claims' ids in the order of letters. */
  readonly id: string;
  /** Earliest first. */
  readonly claims: readonly OriginClaim[];
  /** Its different wordings, as first printed: copies change the modifier. */
  readonly wordings: readonly string[];
  /** Who printed it, earliest first. */
  readonly outlets: readonly string[];
  /** Claims with an origin of their own that may be copies of this, with the probability in their `link`. */
  readonly uncertain: readonly OriginClaim[];
  /** The origin whose number its voice replaced by this; null where it replaced none. */
  readonly supersedes: string | null;
  readonly slips: readonly Slip[];
}

/** What a claim's origin means for an estimate. */
export interface Membership {
  readonly origin: string;
  /** 0 to 1: that it is a copy of another origin after all, and says nothing of its own. */
  readonly copyProbability: number;
  /** True where its voice has since replaced the number. */
  readonly superseded: boolean;
  /** Where it is taken for a misprint: what was meant. */
  readonly meant: string | null;
}
