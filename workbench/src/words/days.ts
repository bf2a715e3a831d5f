import type { Day, Days } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';

const shapes = {
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  month: { month: 'short', timeZone: 'UTC' },
} as const;
/** What Ukrainian puts behind a year, whose stop would end sentences twice. */
export const yearSign = /\sр\.(?=,|$)/u;
const formats = new Map<string, Intl.DateTimeFormat>();
const millisecondsPerDay = 86_400_000;

/** Writes a day as the language does: `30 May 2014`, `30 May`, `May`. */
export function dayLike(shape: keyof typeof shapes, date: Date): string {
  const { locale } = say();
  const name = `${locale} ${shape}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, shapes[shape]);
  formats.set(name, known);
  return known.format(date).replace(yearSign, '');
}

const numbers = new Map<Day, number>();

/** Days since 1970-01-01, for scales and sliders; a chart of thousands of claims asks for the same few days again and again. */
export function numberOfDay(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
  numbers.set(day, number);
  return number;
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
  return day === undefined ? iso : dayLike('long', new Date(`${day}T00:00:00Z`));
}

/** `30 May`, for where the year is plain from around it. */
export function shortDay(day: Day): string {
  return dayLike('short', new Date(`${day}T00:00:00Z`));
}

/** Days with how they came about: `30 May 2014`, `1 to 28 May 2014 (implied)`. */
export function daysInWords(days: Days): string {
  const words = say().days;
  const put = words[days.basis];
  if (days.from === days.until) return put(longDay(days.from));
  const sameMonth = days.from.slice(0, 7) === days.until.slice(0, 7);
  const sameYear = days.from.slice(0, 4) === days.until.slice(0, 4);
  const from = sameMonth
    ? String(Number(days.from.slice(8)))
    : sameYear
      ? longDay(days.from).slice(0, -5)
      : longDay(days.from);
  return put(words.between(from, longDay(days.until)));
}
