import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';

/** The readings of reports that were published by the end of a day, and of those that have no date. */
export function knownBy(readings: readonly Reading[], asOf: Day): readonly Reading[] {
  return readings.filter(({ report: { publishedAt } }) => publishedAt === null || publishedAt.slice(0, 10) <= asOf);
}
