import { addDays, type Day, type Days, makeDay, parseDay } from '../../model/day.ts';
import { mondayOfWeek } from './moment.ts';
import type { Timex } from './time-rule.ts';

/**
 * The days that a TIMEX3 value covers, cut to the part that `mod` names; the present is the day of publication. Null for durations,
 * sets, and dates that are not known or lie before the common era.
 */
export function daysOfValue(
  value: string,
  { type, mod, basis }: Pick<Timex, 'type' | 'mod' | 'basis'>,
  published: Day | null,
): Days | null {
  if (type === 'DURATION' || type === 'SET') return null;
  const whole =
    value === 'PRESENT_REF' && published !== null
      ? ([published, published] as const)
      : daysOf(value.replace(/T.*$/, ''));
  if (whole === null) return null;
  const [from, until] = whole;
  const third = Math.floor((Date.parse(until) - Date.parse(from)) / 86_400_000 / 3);
  if (mod === 'START') return { from, until: addDays(from, third), basis };
  if (mod === 'END') return { from: addDays(until, -third), until, basis };
  if (mod === 'MID') return { from: addDays(from, third), until: addDays(until, -third), basis };
  return { from, until, basis };
}

function daysOf(value: string): readonly [Day, Day] | null {
  const day = parseDay(value);
  if (day !== null) return [day, day];
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return [week[3] === undefined ? monday : addDays(monday, 5), addDays(monday, 6)];
  }
  const part = /^(\d{4})-(\d\d|[A-Z][A-Z\d])$/.exec(value);
  if (part !== null) return monthsOf(Number(part[1]), part[2] ?? '');
  if (/^\d{4}$/.test(value)) return months(Number(value), 1, 12);
  if (/^\d{3}$/.test(value)) return between(Number(value) * 10, Number(value) * 10 + 9);
  return /^\d{2}$/.test(value) ? between(Number(value) * 100, Number(value) * 100 + 99) : null;
}

/** Seasons by whole months of the northern hemisphere; winter runs into the next year. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

function monthsOf(year: number, code: string): readonly [Day, Day] | null {
  const [first, length] = parts[code] ?? [Number(code), 1];
  return months(year, first, length);
}

function months(year: number, first: number, length: number): readonly [Day, Day] | null {
  const from = makeDay(year, first, 1);
  const last = first + length - 1;
  const after = makeDay(year + Math.floor(last / 12), (last % 12) + 1, 1);
  return from === null || after === null ? null : [from, addDays(after, -1)];
}

function between(first: number, last: number): readonly [Day, Day] | null {
  const [from, until] = [makeDay(first, 1, 1), makeDay(last, 12, 31)];
  return from === null || until === null ? null : [from, until];
}
