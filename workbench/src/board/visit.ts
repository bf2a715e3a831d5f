import type { DayBand } from '../../../src/model/estimate.ts';
import type { EstimateOutline, Mover } from '../../../src/model/estimate-outline.ts';
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
  /** How many claims count now and did not then. */
  readonly fresh: number;
  /** Those of them that are among the movers of the estimate, those that move it most first. */
  readonly movers: readonly Mover[];
  /** How many claims counted then and do not now. */
  readonly gone: number;
}

/** What a visit at an instant saw. */
export function visitOf(estimates: readonly EstimateOutline[], at: string): Visit {
  const series = estimates.map(({ key, headline, claims }) => [seriesId(key), { headline, claims }] as const);
  return { at, series: Object.fromEntries(series) };
}

/** What became of a series since a visit; null where nothing changed that its words would tell. */
export function sinceVisit({ at, series }: Visit, { key, headline, ...now }: EstimateOutline): SinceVisit | null {
  const seen = series[seriesId(key)];
  const [known, counting] = [new Set(seen?.claims), new Set(now.claims)];
  const fresh = now.claims.filter((claim) => !known.has(claim)).length;
  const movers = now.movers.filter(({ claim }) => !known.has(claim));
  if (seen === undefined) return { at, before: null, fresh, movers, gone: 0 };
  const gone = seen.claims.filter((claim) => !counting.has(claim)).length;
  const same = bandInWords(seen.headline) === bandInWords(headline);
  return same && fresh === 0 && gone === 0 ? null : { at, before: seen.headline, fresh, movers, gone };
}
