import type { Hono } from 'hono';
import { quantityForms } from '../model/quantity.ts';
import type { Case } from '../service/open-case.ts';
import { searchCase } from '../service/search-case.ts';
import { daysOf, given, queryProblem, wholeOf } from './query-of.ts';
import { refuse } from './refuse.ts';

const usualLimit = 20;
const largestLimit = 200;

/** `GET /api/search?words=…&source=…&from=…&until=…&force=…&place=…&form=…&limit=…`: claims and reports of the case, as `searchCase` finds them. */
export function addSearchRoutes(app: Hono, opened: Case): void {
  app.get('/api/search', async (context) => {
    const query = context.req.query();
    const { words = '', source, force, place, form: formAsked } = query;
    const form = quantityForms.find((each) => each === formAsked);
    const days = daysOf(query);
    const limit = wholeOf(query, 'limit', { usual: usualLimit, least: 1, most: largestLimit });
    if ('code' in days) return refuse(context, days);
    if (typeof limit !== 'number') return refuse(context, limit);
    if (formAsked !== undefined && form === undefined)
      return refuse(context, queryProblem('form', formAsked, `one of ${quantityForms.join(', ')} is`));
    return context.json(
      await searchCase(opened, { words, limit, ...days, ...given({ source, force, place }), ...given({ form }) }),
    );
  });
}
