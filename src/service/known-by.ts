import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';

/** The readings of reports that were published by the end of a day, and of those that have no date. */
export function knownBy<T extends Pick<Reading, 'report'>>(readings: readonly T[], asOf: Day): readonly T[] {
  return readings.filter(({ report: { publishedAt } }) => publishedAt === null || publishedAt.slice(0, 10) <= asOf);
}
