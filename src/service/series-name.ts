import type { SeriesKey } from '../model/estimate.ts';

/** A key in one string: equal for equal keys. */
export function seriesName(key: SeriesKey): string {
  return JSON.stringify([key.force, key.forceName, key.area, key.scope]);
}

/** What a series is asked for by: `RUS|near Ukraine's border|personnel`. */
export function seriesAddress({ force, area, scope }: SeriesKey): string {
  return [force, area, scope].join('|');
}
