import type { ClaimId } from '../model/claim-id.ts';
import { correctionsOf, type EntryOf, type Kept, type LedgerEntry, type ReviewEntry } from '../model/ledger-entry.ts';
import type { ClaimStanding, SourceStanding, Standing } from '../model/standing.ts';
import type { Anchor } from './anchor-reviews.ts';
import { subjectOf } from './kept-row.ts';

/** The kinds of entries that a standing is folded from. */
export const standingKinds = ['review', 'grade', 'undo'] as const;

/**
 * How claims, passages and sources stand after entries in order of adding: each by its last review or grade that holds. An
 * undo that was itself undone takes nothing back. `anchors` tell which claims reviews are of in today's readings, by their positions; a review
 * without one is of the claim that it names.
 */
export function foldStanding(
  entries: readonly Kept[],
  anchors: ReadonlyMap<number, Anchor | null> = new Map(),
): Standing {
  const last = new Map(entries.map((kept) => [subjectOf(kept.entry), kept.position]));
  const claims = new Map<ClaimId, ClaimStanding>();
  const sources = new Map<string, SourceStanding>();
  const passages: Kept<ReviewEntry>[] = [];
  const orphans: Kept<ReviewEntry>[] = [];
  const undone = takenBack(entries);
  for (const kept of entries) {
    const holds = !undone.has(kept.position);
    if (isKind(kept, 'grade')) {
      const { source, grade } = kept.entry;
      const position = last.get(subjectOf(kept.entry)) ?? 0;
      const before = sources.get(source) ?? { source, grade: null, given: null, position };
      sources.set(source, holds ? { ...before, grade, given: kept } : before);
    } else if (isKind(kept, 'review')) {
      const { claim: named } = kept.entry;
      const anchor = anchors.get(kept.position);
      if (named === null || anchor === null) {
        if (holds) (named === null ? passages : orphans).push(kept);
        continue;
      }
      const { claim, score } = anchor ?? { claim: named, score: 1 };
      const before = claims.get(claim) ?? {
        claim,
        state: 'open',
        corrections: {},
        fit: 1,
        reviews: [],
        position: last.get(claim) ?? 0,
      };
      claims.set(claim, holds ? { ...reviewed(before, kept), fit: Math.min(before.fit, score) } : before);
    }
  }
  return { claims: [...claims.values()], passages, sources: [...sources.values()], orphans };
}

/** The positions that undos take back; an undo that another takes back counts for nothing. */
export function takenBack(entries: readonly Kept[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { position, entry } of entries.toReversed())
    if (entry.kind === 'undo' && !undone.has(position)) undone.add(entry.undone);
  return undone;
}

function reviewed(before: ClaimStanding, kept: Kept<ReviewEntry>): ClaimStanding {
  const { verdict } = kept.entry;
  const reviews = [...before.reviews, kept];
  switch (verdict.act) {
    case 'accept':
      return { ...before, reviews, state: Object.keys(before.corrections).length > 0 ? 'corrected' : 'accepted' };
    case 'reject':
      return { ...before, reviews, state: 'rejected' };
    case 'correct':
      return {
        ...before,
        reviews,
        state: 'corrected',
        corrections: { ...before.corrections, ...correctionsOf(verdict) },
      };
    case 'comment':
    case 'no-claim':
      return { ...before, reviews };
  }
}

/** True of an entry of one kind. */
export function isKind<Kind extends LedgerEntry['kind']>(kept: Kept, kind: Kind): kept is Kept<EntryOf<Kind>> {
  return kept.entry.kind === kind;
}
