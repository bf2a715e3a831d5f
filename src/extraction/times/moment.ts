import { addDays, type Day, dayNumber, makeDay, weekdayOf } from '../../model/day.ts';

/** A date as far as it is known. Years before the common era are negative: -490 is 490 BC. */
export interface Moment {
  readonly year: number;
  /** 1 to 12; null where only the year is known. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The moment of a day. */
export function momentOf(day: Day): Moment {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The moment that a TIMEX3 value of a date or time tells; null where it tells no year. */
export function momentOfValue(value: string): Moment | null {
  const match = /^(BC)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
  if (match === null) return null;
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week !== null) return momentOf(mondayOfWeek(Number(week[1]), Number(week[2])));
  const year = Number(match[2]) * (match[1] === undefined ? 1 : -1);
  return {
    year,
    month: match[3] === undefined ? null : Number(match[3]),
    day: match[4] === undefined ? null : Number(match[4]),
  };
}

/** The day of a moment; null where it is not known to the day or lies before the common era. */
export function dayOfMoment({ year, month, day }: Moment): Day | null {
  return month === null || day === null ? null : makeDay(year, month, day);
}

/** A year as TIMEX3 writes it: "1916", "BC0490". */
export function writeYear(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

/** A date as TIMEX3 writes it, to the precision known; null where there is no such day. */
export function writeDate({ year, month, day }: Moment): string | null {
  if (month === null) return writeYear(year);
  if (day === null) return `${writeYear(year)}-${pad(month, 2)}`;
  // The calendar of the common era is taken for the years before it too: which days exist depends on leap years alone.
  const exists = makeDay(year < 0 ? 4 : year, month, day) !== null;
  return exists ? `${writeYear(year)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** The ISO 8601 week of a day: "2014-W22". */
export function writeWeek(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const firstOfYear = `${thursday.slice(0, 4)}-01-01` as Day;
  const week = Math.floor((dayNumber(thursday) - dayNumber(firstOfYear)) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${pad(week, 2)}`;
}

/** The Monday that an ISO 8601 week begins with. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = `${pad(year, 4)}-01-04` as Day;
  return addDays(fourth, (week - 1) * 7 - ((weekdayOf(fourth) + 6) % 7));
}

/**
 * The calendar unit that lies `steps` units after the one a moment is in, as TIMEX3 writes it; an X stands for what the moment
 * does not tell ("XXXX-XX-XX" for the day after a year).
 */
export function shiftUnit(base: Moment, code: string, steps: number): string | null {
  const day = dayOfMoment(base);
  if (code === 'Y') return writeYear(shiftYear(base.year, steps));
  if (code === 'DE') return writeDecade(base.year, steps);
  if (code === 'CE') return writeCentury(base.year, steps);
  if (code === 'D') return day === null ? `${era(base)}XXXX-XX-XX` : inRange(addDays(day, steps));
  if (code === 'W') return day === null ? `${era(base)}XXXX-WXX` : writeWeek(addDays(day, 7 * steps));
  if (base.month === null) return code === 'Q' ? `${writeYear(base.year)}-QX` : `${era(base)}XXXX-XX`;
  const months = code === 'Q' ? 3 : 1;
  const index = base.year * 12 + (Math.ceil(base.month / months) - 1) * months + steps * months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return code === 'Q' ? `${writeYear(year)}-Q${Math.ceil(month / 3)}` : writeDate({ year, month, day: null });
}

function era({ year }: Moment): string {
  return year < 0 ? 'BC' : '';
}

function inRange(day: Day): string | null {
  return /^\d{4}-/.test(day) ? day : null;
}

/** There is no year 0: the year after 1 BC is 1. */
function shiftYear(year: number, steps: number): number {
  const shifted = year + steps;
  if (year < 0 && shifted >= 0) return shifted + 1;
  return year > 0 && shifted <= 0 ? shifted - 1 : shifted;
}

/** A decade as TIMEX3 writes it, three figures: "196" is the 1960s. */
export function writeDecade(year: number, steps = 0): string {
  const decade = Math.floor(Math.abs(year) / 10);
  return year < 0 ? `BC${pad(decade - steps, 3)}` : pad(decade + steps, 3);
}

/** A century as TIMEX3 writes it, two figures: "18" is the nineteenth. */
export function writeCentury(year: number, steps = 0): string {
  const century = Math.floor(Math.abs(year) / 100);
  return year < 0 ? `BC${pad(century - steps, 2)}` : pad(century + steps, 2);
}

/** A number with zeros before it. */
export function pad(number: number, width: number): string {
  return String(Math.max(0, number)).padStart(width, '0');
}
