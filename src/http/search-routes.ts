import type { Hono } from 'hono';
import { parseDay } from '../model/day.ts';
import type { Case } from '../service/open-case.ts';
import { searchCase } from '../service/search-case.ts';
import { dayProblem, refuse } from './refuse.ts';

const usualLimit = 20;
const largestLimit = 200;

/** `GET /api/search?words=…&source=…&from=…&until=…&limit=…`: claims and reports of the case, as `searchCase` finds them. */
export function addSearchRoutes(app: Hono, opened: Case): void {
  app.get('/api/search', async (context) => {
    const { words = '', source, from, until, limit = String(usualLimit) } = context.req.query();
    const [first, last] = [from, until].map((day) => (day === undefined ? undefined : parseDay(day)));
    if (first === null) return refuse(context, dayProblem(from ?? ''));
    if (last === null) return refuse(context, dayProblem(until ?? ''));
    const count = Number(limit);
    if (!Number.isInteger(count) || count < 1 || count > largestLimit)
      return refuse(context, {
        code: 'http/query-invalid',
        message: `"limit" is "${limit}": a whole number from 1 to ${largestLimit} is wanted`,
        at: null,
      });
    return context.json(
      await searchCase(opened, {
        words,
        limit: count,
        ...(source === undefined ? {} : { source }),
        ...(first === undefined ? {} : { from: first }),
        ...(last === undefined ? {} : { until: last }),
      }),
    );
  });
}
