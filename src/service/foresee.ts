import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Day } from '../model/day.ts';
import type { Evidence, Grade } from '../model/evidence.ts';
import type { Foresight } from '../model/foresight.ts';
import type { ClaimStanding, Standing } from '../model/standing.ts';
import type { SeriesEvidence } from './estimate-case.ts';

/** What somebody thinks of saying of claims and sources, without having said it. */
export interface Supposition {
  readonly reject: readonly string[];
  /** Fields with their new values, as a review has them. */
  readonly correct: readonly { readonly claim: string; readonly field: string; readonly value: string }[];
  readonly grades: readonly { readonly source: string; readonly grade: Grade }[];
  /** Families whose word does not count. */
  readonly without: readonly string[];
}

/** What something is foreseen from: a series as it was followed, and what it was followed from; null where that makes no series. */
export interface Footing {
  readonly evidence: readonly Evidence[];
  readonly followed: FollowedSeries | null;
}

/** What there is to foresee with. */
export interface Foreseeing {
  /** What is said of each series under a standing, by its name. */
  readonly evidenceUnder: (standing: Standing) => ReadonlyMap<string, SeriesEvidence>;
  /** The footing of a series, which may have been followed from what was said earlier. */
  readonly footingOf: (series: SeriesEvidence) => Footing;
}

/**
 * What a supposition would do to each series that it bears on: the headline as it is and as it would be, at once. A series that would lose all its evidence
 * has none. Where its footing is an earlier one, what has been said since is foreseen too. No other series is followed.
 */
export function foresee(
  { evidenceUnder, footingOf }: Foreseeing,
  asOf: Day,
  standing: Standing,
  supposition: Supposition,
): Foresight[] {
  const then = evidenceUnder(supposed(standing, supposition));
  const without = new Set(supposition.without);
  return [...evidenceUnder(standing)].flatMap(([name, series]): Foresight[] => {
    const evidence = (then.get(name)?.evidence ?? []).filter(({ family }) => !without.has(family));
    if (isSame(evidence, series.evidence)) return [];
    const { followed, evidence: earlier } = footingOf(series);
    if (followed === null) return [];
    const { estimate, foresee: ask } = followed;
    const before = isSame(series.evidence, earlier)
      ? { headline: estimate.headline, settled: true }
      : ask(series.evidence, asOf);
    if (before === null) return [];
    const after = ask(evidence, asOf);
    const settled = before.settled && (after?.settled ?? true);
    return [{ key: series.key, before: before.headline, after: after?.headline ?? null, settled }];
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
