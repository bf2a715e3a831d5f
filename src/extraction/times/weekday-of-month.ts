import { addDays, type Day, makeDay, weekdayOf } from '../../model/day.ts';

/** The how-manieth such weekday (0 for Sunday) of a month, -1 for the last; null where the month has no such day. */
export function weekdayOfMonth(year: number, month: number, weekday: number, ordinal: number): Day | null {
  const first = makeDay(year, month, 1);
  if (first === null) return null;
  if (ordinal > 0) {
    const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (ordinal - 1));
    return Number(day.slice(5, 7)) === month ? day : null;
  }
  const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  if (next === null) return null;
  const last = addDays(next, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
