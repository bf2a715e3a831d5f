import type { Day } from './day.ts';
import type { Contribution, DayBand, Estimate } from './estimate.ts';

/** A day's band as a small chart draws it; strengths in four figures. */
export type CourseBand = Pick<DayBand, 'day' | 'q05' | 'q25' | 'median' | 'q75' | 'q95' | 'silent'>;

/** A claim without which the estimate would stand elsewhere. */
export type Mover = Pick<Contribution, 'claim' | 'source' | 'saidAt' | 'influence' | 'conversion'>;

/** What a board tells of an estimate: a hundredth of it where thousands of claims speak to the series. */
export interface EstimateOutline
  extends Pick<Estimate, 'key' | 'asOf' | 'headline' | 'statements' | 'changes' | 'sources'> {
  readonly format: 'muster.series-outline/1';
  /** The course from the first day until the headline's, in order: some of the days where there are many, the first, the last and the highest among them. */
  readonly course: readonly CourseBand[];
  /** The ids of the claims that bear on it. */
  readonly claims: readonly string[];
  /** How many independent origins they come from. */
  readonly origins: number;
  /** Some of those that moved it, those that moved it most first. */
  readonly movers: readonly Mover[];
  /** When each family last gave a figure. */
  readonly heard: readonly { readonly family: string; readonly last: Day }[];
  /** The days on which something new was said, in order, each once. */
  readonly news: readonly Day[];
  /** How many claims about the series it does not use. */
  readonly unused: number;
}
