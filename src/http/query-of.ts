import { type Day, parseDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { dayProblem } from './refuse.ts';

/** The days from and until which something is asked for, where the query names them; a problem where one is no day. */
export function daysOf({ from, until }: Readonly<Record<string, string>>):
  | {
      readonly from?: Day;
      readonly until?: Day;
    }
  | Problem {
  const [first, last] = [from, until].map((day) => (day === undefined ? undefined : parseDay(day)));
  if (first === null) return dayProblem(from ?? '');
  if (last === null) return dayProblem(until ?? '');
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}

/** A whole number that a query gives, `usual` where it gives none; a problem where it is none from `least` to `most`. */
export function wholeOf(
  query: Readonly<Record<string, string>>,
  name: string,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number | Problem {
  const text = query[name];
  if (text === undefined) return usual;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most
    ? number
    : queryProblem(name, text, `a whole number from ${least} to ${most} is`);
}

/** What is wrong with a part of a query. */
export function queryProblem(name: string, value: string, wanted: string): Problem {
  return { code: 'http/query-invalid', message: `"${name}" is "${value}": ${wanted} wanted`, at: null };
}

/** What a query gives of some things, without those that it does not. */
export function given<Value>(things: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(things).filter((pair): pair is [string, Value] => pair[1] !== undefined));
}
