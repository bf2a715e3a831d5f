declare const dayBrand: unique symbol;

/** A calendar day, ISO 8601 `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type Day = string & { readonly [dayBrand]: true };

/** How a date came about: printed in the text, implied by other words, or taken for want of better. */
export type DateBasis = 'stated' | 'implied' | 'assumed';

/** Days from `from` until `until`, both included. */
export interface Days {
  readonly from: Day;
  readonly until: Day;
  readonly basis: DateBasis;
}

const millisecondsPerDay = 86_400_000;

/** The day that an ISO 8601 date or instant begins with; null where the text is no such date or the day does not exist. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(iso);
  if (match === null) return null;
  return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, month (1 to 12) and day of the month; null where there is no such day. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  const length = (month === 2 && isLeap(year) ? 29 : monthLengths[month - 1]) ?? 0;
  const exists = year >= 1 && year <= 9999 && dayOfMonth >= 1 && dayOfMonth <= length;
  return exists ? writeDay(year, month, dayOfMonth) : null;
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function writeDay(year: number, month: number, dayOfMonth: number): Day {
  const figures = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${figures(year, 4)}-${figures(month, 2)}-${figures(dayOfMonth, 2)}` as Day;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
  if (numbers.size < mostNumbers) numbers.set(day, number);
  return number;
}

/** Days that were asked for: news speaks of the same ones again and again. */
const numbers = new Map<string, number>();
const mostNumbers = 20_000;

/** The day that many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}

/** The day `count` days later (earlier where `count` is negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The last instant of a day in UTC, ISO 8601. */
export function endOf(day: Day): string {
  return `${day}T23:59:59.999Z`;
}
