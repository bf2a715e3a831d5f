import type { Context } from 'hono';
import { type Day, parseDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { lastDayOf } from '../service/last-day-of.ts';
import type { Case } from '../service/open-case.ts';
import { dayProblem } from './refuse.ts';

/** The day as of which something is asked for, `?asOf=`; the last of the case where the query names none, a problem where it names none that exists. */
export async function asOfIn(context: Context, opened: Case): Promise<Day | Problem> {
  const asked = context.req.query('asOf');
  return asked === undefined ? lastDayOf(opened) : (parseDay(asked) ?? dayProblem(asked));
}
