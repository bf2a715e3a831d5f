import type { ClaimId } from './claim-id.ts';
import type { Grade } from './evidence.ts';
import type { GradeEntry, Kept, ReviewEntry } from './ledger-entry.ts';

/** What became of a claim under review: the last word on it that was not taken back. */
export interface ClaimStanding {
  readonly claim: ClaimId;
  readonly state: 'open' | 'accepted' | 'rejected' | 'corrected';
  /** The corrected fields with their new values as typed; kept, but without effect, where the claim is rejected. */
  readonly corrections: Readonly<Record<string, string>>;
  /**
   * From 0.8 to 1: how well its words fit those that its reviews were made on, the worst of them; 1 where they are the same. Below 1 a newer
   * reading put it otherwise.
   */
  readonly fit: number;
  /** Every review of it that holds, in order. */
  readonly reviews: readonly Kept<ReviewEntry>[];
  /** The position of the last entry about it, undos included: what the next one must expect. */
  readonly position: number;
}

/** How a source is graded, and by which entry; its grade is null where every one was taken back. */
export interface SourceStanding {
  readonly source: string;
  readonly grade: Grade | null;
  readonly given: Kept<GradeEntry> | null;
  /** The position of the last entry about it, undos included. */
  readonly position: number;
}

/** What people have said of a case's claims, passages and sources, as it stands. */
export interface Standing {
  readonly claims: readonly ClaimStanding[];
  /** Reviews of passages, most of them that no claim should be read there. */
  readonly passages: readonly Kept<ReviewEntry>[];
  readonly sources: readonly SourceStanding[];
  /** Reviews that hold, of claims whose words are in no reading that the case goes by. */
  readonly orphans: readonly Kept<ReviewEntry>[];
}
