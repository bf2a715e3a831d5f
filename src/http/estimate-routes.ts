import type { Context, Hono } from 'hono';
import type { Case } from '../service/open-case.ts';
import type { Part } from '../service/sent-estimates.ts';
import type { CaseView } from '../service/view-case.ts';
import { asOfIn } from './as-of-in.ts';
import { refuse } from './refuse.ts';

/**
 * The estimates of a day, best supported first, each a list of `muster.series/1`. `GET /api/estimates?asOf=DAY`: all of them; with `&series=FORCE|AREA|SCOPE`
 * that one alone, or none where there is no such series. `GET /api/estimates/outline?asOf=DAY`: all as a board tells them, `muster.series-outline/1`
 * (`model/estimate-outline.ts`), without each claim's part, origins and most days. `GET /api/estimates/sources?asOf=DAY`: what sources say in each, `muster.series-sources/1`; with `&family=FAMILY` what
 * that one says, with its origins and what became of it, `muster.series-record/1` (`model/series-sources.ts`).
 */
export function addEstimateRoutes(app: Hono, opened: Case, view: CaseView): void {
  const send = async (context: Context, part: Part): Promise<Response> => {
    const asOf = await asOfIn(context, opened);
    if (typeof asOf === 'object') return refuse(context, asOf);
    const json = await view.estimatesJson(asOf, part);
    return context.body(new Uint8Array(json), 200, { 'Content-Type': 'application/json' });
  };
  app.get('/api/estimates', (context) => {
    const series = context.req.query('series');
    return send(context, series === undefined ? 'whole' : { series });
  });
  app.get('/api/estimates/outline', (context) => send(context, 'outline'));
  app.get('/api/estimates/sources', (context) => {
    const family = context.req.query('family');
    return send(context, family === undefined ? 'sources' : { family });
  });
}
