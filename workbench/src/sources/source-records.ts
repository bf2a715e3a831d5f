import type { Day } from '../../../src/model/day.ts';
import type { SeriesKey, SourceLean } from '../../../src/model/estimate.ts';
import type { Saying, SeriesSources } from '../../../src/model/series-sources.ts';

/** How a source stands in a series. */
interface Lean {
  readonly key: SeriesKey;
  readonly lean: SourceLean;
  /** True where nobody else speaks to the series, so that its effect tells nothing. */
  readonly alone: boolean;
}

/** What one family says over all series, and how it stands in each. */
export interface SourceRecord {
  readonly family: string;
  /** One for each series and role in which it speaks: those that rest on several origins first, then the most influential. */
  readonly leans: readonly Lean[];
  readonly claims: readonly { readonly key: SeriesKey; readonly contribution: Saying }[];
  /** How many utterances its claims come from, and how many outlets print them. */
  readonly origins: number;
  readonly outlets: number;
  /** When it last gave a figure. */
  readonly last: Day;
}

/** Every family that speaks to some series, those on whom an estimate hangs most first. */
export function sourceRecords(
  estimates: readonly Pick<SeriesSources, 'key' | 'sources' | 'contributions' | 'origins'>[],
): readonly SourceRecord[] {
  const claims = estimates.flatMap(({ key, contributions }) =>
    contributions.map((contribution) => ({ key, contribution })),
  );
  return [...new Set(claims.map(({ contribution }) => contribution.family))]
    .map((family): SourceRecord => {
      const own = claims.filter(({ contribution }) => contribution.family === family);
      const ids = new Set(own.map(({ contribution }) => contribution.origin));
      const printed = estimates.flatMap(({ origins }) => origins.filter(({ id }) => ids.has(id)));
      return {
        family,
        leans: estimates
          .flatMap(({ key, sources }) => {
            const alone = sources.length === 1;
            return sources.filter((lean) => lean.family === family).map((lean) => ({ key, lean, alone }));
          })
          .toSorted((a, b) => weightOf(b) - weightOf(a) || Math.abs(b.lean.influence) - Math.abs(a.lean.influence)),
        claims: own,
        origins: ids.size,
        outlets: new Set(printed.flatMap(({ outlets }) => outlets)).size,
        last: own.map(({ contribution }) => contribution.saidAt).reduce((a, b) => (a > b ? a : b)),
      };
    })
    .toSorted((a, b) => weightOf(b.leans[0]) - weightOf(a.leans[0]) || a.family.localeCompare(b.family));
}

/** How much the estimate of a series hangs on a source: |influence|; 0 where nobody else speaks to it. */
export function weightOf(lean: Lean | undefined): number {
  return lean === undefined || lean.alone ? 0 : Math.abs(lean.lean.influence);
}
