import type { followSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { SeriesEvidence } from './estimate-case.ts';
import type { Footing } from './foresee.ts';
import { seriesName } from './series-name.ts';

/** The footings of one day's series, kept while people only speak: what they said since is foreseen, which is quicker than to follow a series anew. */
export interface Footings {
  /** The footing of a series; it is followed now where it was not on that day. */
  readonly of: (series: SeriesEvidence, day: Day) => Footing;
  /** Follows a series, whose footing this is from then on. */
  readonly follow: typeof followSeries;
  readonly forget: () => void;
}

/** No footings yet; `follow` makes them. */
export function keepFootings(follow: typeof followSeries): Footings {
  let kept: { readonly day: Day | null; readonly byName: Map<string, Footing> } = { day: null, byName: new Map() };
  const followAndKeep: typeof followSeries = (key, evidence, options) => {
    const followed = follow(key, evidence, options);
    if (kept.day !== options.asOf) kept = { day: options.asOf, byName: new Map() };
    kept.byName.set(seriesName(key), { evidence, followed });
    return followed;
  };
  return {
    of: ({ key, evidence }, day) => {
      const known = kept.day === day ? kept.byName.get(seriesName(key)) : undefined;
      return known ?? { evidence, followed: followAndKeep(key, evidence, { asOf: day }) };
    },
    follow: followAndKeep,
    forget: () => {
      kept = { day: null, byName: new Map() };
    },
  };
}
