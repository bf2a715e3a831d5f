import type { Day, Days } from '../../../src/model/day.ts';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01, for scales and sliders. */
export function numberOfDay(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
}

/** The day that many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}

/** The day that an ISO date or instant begins with; undefined where it is none. */
export function dayIn(iso: string | null | undefined): Day | undefined {
  const start = iso?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(start) && !Number.isNaN(Date.parse(start)) ? (start as Day) : undefined;
}

/** `30 May 2014`; what stands there unchanged where it is no date. */
export function longDay(iso: string): string {
  const day = dayIn(iso);
  return day === undefined ? iso : long.format(new Date(`${day}T00:00:00Z`));
}

/** `30 May`, for where the year is plain from around it. */
export function shortDay(day: Day): string {
  return short.format(new Date(`${day}T00:00:00Z`));
}

const basisWords = { stated: '', implied: ' (implied)', assumed: ' (assumed)' } as const;

/** Days with how they came about: `30 May 2014`, `1 to 28 May 2014 (implied)`. */
export function daysInWords(days: Days): string {
  const basis = basisWords[days.basis];
  if (days.from === days.until) return longDay(days.from) + basis;
  const sameMonth = days.from.slice(0, 7) === days.until.slice(0, 7);
  const sameYear = days.from.slice(0, 4) === days.until.slice(0, 4);
  const from = sameMonth
    ? String(Number(days.from.slice(8)))
    : sameYear
      ? longDay(days.from).slice(0, -5)
      : longDay(days.from);
  return `${from} to ${longDay(days.until)}${basis}`;
}
