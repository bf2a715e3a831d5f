import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Day } from '../model/day.ts';
import type { Evidence, Grade } from '../model/evidence.ts';
import type { Foresight } from '../model/foresight.ts';
import type { Reading } from '../model/reading.ts';
import type { ClaimStanding, Standing } from '../model/standing.ts';
import { evidenceUnder } from './estimate-case.ts';
import { seriesName } from './series-name.ts';

/** What somebody thinks of saying of claims and sources, without having said it. */
export interface Supposition {
  readonly reject: readonly string[];
  /** Fields with their new values, as a review has them. */
  readonly correct: readonly { readonly claim: string; readonly field: string; readonly value: string }[];
  readonly grades: readonly { readonly source: string; readonly grade: Grade }[];
  /** Families whose word does not count. */
  readonly without: readonly string[];
}

/**
 * What a supposition would do to each series that it bears on, from series that are followed: the headline as it is and as it would be, at once. A
 * series that would lose all its evidence has none. Where series were followed under an earlier standing, `followedUnder`, what has been said since is
 * foreseen too.
 */
export function foresee(
  followed: readonly FollowedSeries[],
  readings: readonly Reading[],
  asOf: Day,
  standing: Standing,
  supposition: Supposition,
  followedUnder: Standing = standing,
): Foresight[] {
  const now = evidenceUnder(readings, asOf, standing);
  const earlier = followedUnder === standing ? now : evidenceUnder(readings, asOf, followedUnder);
  const then = evidenceUnder(readings, asOf, supposed(standing, supposition));
  const without = new Set(supposition.without);
  return followed.flatMap(({ estimate: { key, headline }, foresee: ask }) => {
    const name = seriesName(key);
    const evidence = (then.get(name) ?? []).filter(({ family }) => !without.has(family));
    const current = now.get(name) ?? [];
    if (isSame(evidence, current)) return [];
    const before = isSame(current, earlier.get(name) ?? []) ? { headline, settled: true } : ask(current, asOf);
    if (before === null) return [];
    const after = ask(evidence, asOf);
    const settled = before.settled && (after?.settled ?? true);
    return [{ key, before: before.headline, after: after?.headline ?? null, settled }];
  });
}

function isSame(some: readonly Evidence[], others: readonly Evidence[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function supposed(standing: Standing, { reject, correct, grades }: Supposition): Standing {
  const claims = new Map<string, ClaimStanding>(standing.claims.map((claim) => [claim.claim, claim]));
  const open = (id: string): ClaimStanding =>
    claims.get(id) ?? { claim: id as ClaimId, state: 'open', corrections: {}, fit: 1, reviews: [], position: 0 };
  for (const { claim, field, value } of correct) {
    const before = open(claim);
    claims.set(claim, { ...before, state: 'corrected', corrections: { ...before.corrections, [field]: value } });
  }
  for (const claim of reject) claims.set(claim, { ...open(claim), state: 'rejected' });
  const sources = new Map(standing.sources.map((source) => [source.source, source]));
  for (const { source, grade } of grades)
    sources.set(source, { ...(sources.get(source) ?? { source, given: null, position: 0 }), grade });
  return { ...standing, claims: [...claims.values()], sources: [...sources.values()] };
}
