import type { Contribution, Estimate } from './estimate.ts';
import type { Origin } from './origin.ts';

/** What a claim says in a series, as far as sources are compared by it. */
export type Saying = Omit<Contribution, 'source' | 'weight' | 'conversion'>;

/** What sources say in a series, and how each stands: a fifth of its estimate where thousands of claims speak to it. */
export interface SeriesSources extends Pick<Estimate, 'key' | 'asOf' | 'sources' | 'contradictions'> {
  readonly format: 'muster.series-sources/1';
  readonly contributions: readonly Saying[];
  readonly origins: readonly Pick<Origin, 'id' | 'outlets'>[];
}

/** What one family says in a series, and what became of it; `sources` has those beside it too. */
export interface SeriesRecord extends Pick<Estimate, 'key' | 'asOf' | 'sources' | 'processes' | 'unused'> {
  readonly format: 'muster.series-record/1';
  readonly contributions: readonly Saying[];
  /** Those that its claims come from, and those that these replaced. */
  readonly origins: readonly Origin[];
}
