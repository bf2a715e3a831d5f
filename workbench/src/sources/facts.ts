import type { Day } from '../../../src/model/day.ts';
import type { Contradiction, SeriesKey } from '../../../src/model/estimate.ts';
import type { Saying, SeriesSources } from '../../../src/model/series-sources.ts';
import { extentOf } from '../chart/extent.ts';
import { numberOfDay } from '../words/days.ts';

/** What several sources may speak to: the strength of one series within a week. */
export interface Fact {
  readonly key: SeriesKey;
  /** First and last day that its claims are true of; null where nothing says when they held. */
  readonly days: { readonly from: Day; readonly until: Day } | null;
  /** In order of these days. */
  readonly claims: readonly Saying[];
  /** The strongest contradiction between two of them; null where all go together. */
  readonly discord: Contradiction | null;
  /** The largest |influence| of a claim: how much the estimate hangs on this fact. */
  readonly influence: number;
}

const week = 7;

/** The facts of a series: its claims, week by week as they come, and those without a day together. */
export function factsOf({
  key,
  contributions,
  contradictions,
}: Pick<SeriesSources, 'key' | 'contributions' | 'contradictions'>): readonly Fact[] {
  const placed = contributions
    .flatMap((claim) => (claim.day === null ? [] : [{ claim, day: claim.day }]))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const weeks: { from: Day; until: Day; claims: Saying[] }[] = [];
  for (const { claim, day } of placed) {
    const last = weeks.at(-1);
    if (last === undefined || numberOfDay(day) - numberOfDay(last.from) >= week)
      weeks.push({ from: day, until: day, claims: [claim] });
    else {
      last.until = day;
      last.claims.push(claim);
    }
  }
  const undated = contributions.filter(({ day }) => day === null);
  const fact = (days: Fact['days'], claims: readonly Saying[]): Fact => {
    const within = new Set(claims.map(({ claim }) => claim));
    const discords = contradictions.filter(({ a, b }) => within.has(a) && within.has(b));
    const discord = discords.toSorted((a, b) => b.log10 - a.log10)[0] ?? null;
    return { key, days, claims, discord, influence: Math.max(...claims.map(({ influence }) => Math.abs(influence))) };
  };
  return [
    ...weeks.map(({ from, until, claims }) => fact({ from, until }, claims)),
    ...(undated.length === 0 ? [] : [fact(null, undated)]),
  ];
}

/**
 * The most diagnostic facts first: those on which sources contradict each other most, then those that several speak to, then those that the estimate
 * hangs on; what all agree on tells no explanations apart (Heuer 1999, chapter 8).
 */
export function diagnosticFirst(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted(
    (a, b) =>
      (b.discord?.log10 ?? 0) - (a.discord?.log10 ?? 0) ||
      Number(isShared(b)) - Number(isShared(a)) ||
      b.influence - a.influence,
  );
}

/** The strength that a family gave last and nothing has superseded, or at all where all is; undefined where it says nothing. */
export function saidBy({ claims }: Fact, family: string): number | undefined {
  const own = claims.filter((claim) => claim.family === family);
  const standing = own.filter(({ superseded }) => !superseded);
  const last = (standing.length > 0 ? standing : own).toSorted((a, b) => a.saidAt.localeCompare(b.saidAt)).at(-1);
  return last === undefined ? undefined : (extentOf(last).at ?? undefined);
}

function isShared({ claims }: Fact): boolean {
  return claims.some(({ family }) => family !== claims[0]?.family);
}
