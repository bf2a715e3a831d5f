import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Kept, LedgerEntry, ReviewEntry } from '../model/ledger-entry.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { ReportId } from '../model/report.ts';

/** The claim that a review is of in today's readings, and from 0 to 1 how well its words fit those that were reviewed; 1 where they are the same. */
export interface Anchor {
  readonly claim: ClaimId;
  readonly score: number;
}

/** Below this a review is an orphan: what is this unlike may be about something else. */
const leastScore = 0.8;
/** The next best must fit this much less well. */
const margin = 0.1;
/** Shares of a claim's own words and of what stands around them. */
const shares = { exact: 0.8, around: 0.2 } as const;

/**
 * Where the reviews of claims stand in other readings of their reports than those that were looked at: by the words and what stands around
 * them, never by the place alone. Gives an anchor, or null for an orphan, by each review's position. `successors` has the reports that came of the
 * same file later, where a newer engine cut its text otherwise.
 */
export function anchorReviews(
  entries: readonly Kept[],
  readings: readonly Reading[],
  successors: ReadonlyMap<ReportId, ReportId> = new Map(),
): ReadonlyMap<number, Anchor | null> {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]));
  const anchors = new Map<number, Anchor | null>();
  for (const { position, entry } of entries) {
    if (!isOfClaim(entry)) continue;
    const successor = successors.get(entry.report);
    const reading = byReport.get(entry.report) ?? (successor === undefined ? undefined : byReport.get(successor));
    anchors.set(position, reading === undefined ? null : anchorOf(entry, reading.claims));
  }
  return anchors;
}

function isOfClaim(entry: LedgerEntry): entry is ReviewEntry & { readonly claim: ClaimId } {
  return entry.kind === 'review' && entry.claim !== null;
}

function anchorOf(
  { claim: id, quote }: ReviewEntry & { readonly claim: ClaimId },
  claims: readonly Claim[],
): Anchor | null {
  const same = claims.find((claim) => claim.id === id && claim.exact === quote.exact);
  if (same !== undefined) return { claim: id, score: 1 };
  const [best, second] = claims
    .filter((claim) => kindOf(claim.id) === kindOf(id))
    .map((claim): Anchor => ({ claim: claim.id, score: fitOf(quote, claim) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < leastScore) return null;
  return second !== undefined && second.score > best.score - margin ? null : best;
}

/** What stands behind the place in an id: nothing for a quantity, else its kind. */
function kindOf(id: ClaimId): string {
  return /\.\d+(\.\w+)?$/.exec(id)?.[1] ?? '';
}

/** How well the words of one quote fit those of another, 0 to 1; 0 where their numbers differ. */
function fitOf(a: Quote, b: Quote): number {
  if (numbersOf(a.exact) !== numbersOf(b.exact)) return 0;
  const around = (alike(a.prefix, b.prefix) + alike(a.suffix, b.suffix)) / 2;
  return shares.exact * alike(a.exact, b.exact) + shares.around * around;
}

function numbersOf(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}

/** Twice the longest common run of words in order over the words of both; 1 where both are empty. */
function alike(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length + second.length === 0) return 1;
  let row = Array.from({ length: second.length + 1 }, () => 0);
  for (const word of first) {
    const next = [0];
    for (const [at, other] of second.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return (2 * (row[second.length] ?? 0)) / (first.length + second.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
