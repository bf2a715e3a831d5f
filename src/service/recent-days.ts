import type { Day } from '../model/day.ts';

/** What is kept of some days: of no more than `most`, those that were asked for or set last. */
export interface RecentDays<Value> {
  readonly get: (day: Day) => Value | undefined;
  readonly set: (day: Day, value: Value) => void;
  readonly clear: () => void;
}

/** Keeps something of each of a few days; the estimates of one day of a large case take ten megabytes, and a year that is replayed has hundreds. */
export function recentDays<Value>(most: number): RecentDays<Value> {
  const kept = new Map<Day, Value>();
  const set = (day: Day, value: Value): void => {
    kept.delete(day);
    kept.set(day, value);
    // A map has its keys in the order in which they were set.
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
  };
  return {
    get: (day) => {
      const value = kept.get(day);
      if (value !== undefined) set(day, value);
      return value;
    },
    set,
    clear: () => kept.clear(),
  };
}
