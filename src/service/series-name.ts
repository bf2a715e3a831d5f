import type { SeriesKey } from '../model/estimate.ts';

/** A key in one string: equal for equal keys. */
export function seriesName(key: SeriesKey): string {
  return JSON.stringify([key.force, key.forceName, key.area, key.scope]);
}
