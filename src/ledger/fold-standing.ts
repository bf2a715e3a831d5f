import type { ClaimId } from '../model/claim-id.ts';
import type { EntryOf, Kept, LedgerEntry, ReviewEntry } from '../model/ledger-entry.ts';
import type { ClaimStanding, SourceStanding, Standing } from '../model/standing.ts';
import { subjectOf } from './kept-row.ts';

/** The kinds of entries that a standing is folded from. */
export const standingKinds = ['review', 'grade', 'undo'] as const;

/**
 * How claims, passages and sources stand after entries in order of adding: each by its last review or grade that holds. An
 * undo that was itself undone takes nothing back.
 */
export function foldStanding(entries: readonly Kept[]): Standing {
  const last = new Map(entries.map((kept) => [subjectOf(kept.entry), kept.position]));
  const claims = new Map<ClaimId, ClaimStanding>();
  const sources = new Map<string, SourceStanding>();
  const passages: Kept<ReviewEntry>[] = [];
  for (const { entry } of entries) {
    const position = last.get(subjectOf(entry)) ?? 0;
    if (entry.kind === 'review' && entry.claim !== null)
      claims.set(entry.claim, { claim: entry.claim, state: 'open', corrections: {}, reviews: [], position });
    if (entry.kind === 'grade') sources.set(entry.source, { source: entry.source, grade: null, given: null, position });
  }
  const undone = takenBack(entries);
  for (const kept of entries) {
    if (undone.has(kept.position)) continue;
    if (isKind(kept, 'grade')) {
      const before = sources.get(kept.entry.source);
      if (before !== undefined) sources.set(before.source, { ...before, grade: kept.entry.grade, given: kept });
    } else if (isKind(kept, 'review')) {
      const before = kept.entry.claim === null ? undefined : claims.get(kept.entry.claim);
      if (before === undefined) passages.push(kept);
      else claims.set(before.claim, reviewed(before, kept));
    }
  }
  return { claims: [...claims.values()], passages, sources: [...sources.values()] };
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
        corrections: { ...before.corrections, [verdict.field]: verdict.value },
      };
    case 'comment':
    case 'no-claim':
      return { ...before, reviews };
  }
}

function isKind<Kind extends LedgerEntry['kind']>(kept: Kept, kind: Kind): kept is Kept<EntryOf<Kind>> {
  return kept.entry.kind === kind;
}
