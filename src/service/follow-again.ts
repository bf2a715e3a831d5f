import { type FollowedSeries, followSeries } from '../fusion/follow-series.ts';
import { seriesName } from './series-name.ts';

type Follow = typeof followSeries;

interface Kept {
  /** All that the series was made from. */
  readonly from: string;
  readonly followed: FollowedSeries | null;
}

/**
 * Follows series as `followSeries` does, but not anew where nothing that one is made from has changed since the last time: what people say bears on one
 * series or two, and each takes a second. One is kept of each series, since they are large.
 */
export function followAgain(follow: Follow = followSeries): Follow {
  const kept = new Map<string, Kept>();
  return (key, evidence, options) => {
    const name = seriesName(key);
    const from = JSON.stringify([evidence, options]);
    const known = kept.get(name);
    if (known?.from === from) return known.followed;
    const followed = follow(key, evidence, options);
    kept.set(name, { from, followed });
    return followed;
  };
}
