import type { Contribution, DayBand, Estimate } from '../../../src/model/estimate.ts';
import { bandInWords } from '../words/band.ts';
import { seriesId } from '../words/series.ts';

/** Where every series stood when its reader last looked. */
export interface Visit {
  /** ISO 8601 instant. */
  readonly at: string;
  /** By the series' id: the headline, and the claims that counted, by id. */
  readonly series: Readonly<Record<string, { readonly headline: DayBand; readonly claims: readonly string[] }>>;
}

/** What became of a series since a visit. */
export interface SinceVisit {
  /** When that was: an ISO 8601 instant. */
  readonly at: string;
  /** The headline as it stood then; null where the series is new. */
  readonly before: DayBand | null;
  /** The claims that count now and did not then, those that move the estimate most first. */
  readonly fresh: readonly Contribution[];
  /** How many claims counted then and do not now. */
  readonly gone: number;
}

/** What a visit at an instant saw. */
export function visitOf(estimates: readonly Estimate[], at: string): Visit {
  const series = estimates.map(({ key, headline, contributions }) => {
    return [seriesId(key), { headline, claims: contributions.map(({ claim }) => claim) }] as const;
  });
  return { at, series: Object.fromEntries(series) };
}

/** What became of a series since a visit; null where nothing changed that its words would tell. */
export function sinceVisit({ at, series }: Visit, { key, headline, contributions }: Estimate): SinceVisit | null {
  const seen = series[seriesId(key)];
  const known = new Set(seen?.claims);
  const now = new Set(contributions.map(({ claim }) => claim));
  const fresh = contributions
    .filter(({ claim }) => !known.has(claim))
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence));
  if (seen === undefined) return { at, before: null, fresh, gone: 0 };
  const gone = seen.claims.filter((claim) => !now.has(claim)).length;
  const same = bandInWords(seen.headline) === bandInWords(headline);
  return same && fresh.length === 0 && gone === 0 ? null : { at, before: seen.headline, fresh, gone };
}
