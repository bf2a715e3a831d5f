import type { Context, Hono } from 'hono';
import type { Claim } from '../model/claim.ts';
import { parseDay } from '../model/day.ts';
import type { Timeline, ToldClaim, ToldClaims, ToldPlaces } from '../model/told-claim.ts';
import { claimsByClock, type ToldQuery, tellClaims, timelineOf } from '../service/tell-claims.ts';
import { tellPlaces } from '../service/tell-places.ts';
import type { CaseView } from '../service/view-case.ts';
import { daysOf, queryProblem, wholeOf } from './query-of.ts';
import { dayProblem, refuse } from './refuse.ts';

const kinds: readonly Claim['kind'][] = ['quantity', 'event', 'scheduled', 'demand', 'state', 'assessment'];
const usualLimit = 100;
const largestLimit = 1_000;
const largestOffset = 999_999_999;

/**
 * The claims of the case as they stand, each with `?asOf=` a day after which nothing published counts: `GET /api/timeline` counts
 * them by their two clocks, `GET /api/places` by where they put something, and `GET /api/claims` lists those of some days
 * (`clock` said or true, `from`, `until`), of a `kind` or at a `place`; `limit` of them from `offset` on.
 */
export function addClaimRoutes(app: Hono, view: CaseView): void {
  app.get('/api/timeline', (context) => told(context, view, (claims): Timeline => timelineOf(claims)));
  app.get('/api/places', (context) => told(context, view, (claims): ToldPlaces => tellPlaces(claims)));
  app.get('/api/claims', (context) => {
    const query = context.req.query();
    const { clock = 'said', kind, place } = query;
    const asked = kinds.find((each) => each === kind);
    const days = daysOf(query);
    const limit = wholeOf(query, 'limit', { usual: usualLimit, least: 1, most: largestLimit });
    const offset = wholeOf(query, 'offset', { usual: 0, least: 0, most: largestOffset });
    if (clock !== 'said' && clock !== 'true') return refuse(context, queryProblem('clock', clock, 'said or true is'));
    if (kind !== undefined && asked === undefined)
      return refuse(context, queryProblem('kind', kind, `one of ${kinds.join(', ')} is`));
    if ('code' in days) return refuse(context, days);
    if (typeof limit !== 'number') return refuse(context, limit);
    if (typeof offset !== 'number') return refuse(context, offset);
    const wanted: ToldQuery = {
      clock,
      ...days,
      ...(asked === undefined ? {} : { kind: asked }),
      ...(place === undefined ? {} : { place }),
    };
    return told(context, view, (claims): ToldClaims => claimsByClock(claims, wanted, limit, offset));
  });
}

/** Answers with something made of the claims that were published by the day asked for. */
async function told(
  context: Context,
  view: CaseView,
  make: (claims: readonly ToldClaim[]) => object,
): Promise<Response> {
  const asked = context.req.query('asOf');
  const asOf = asked === undefined ? undefined : parseDay(asked);
  if (asOf === null) return refuse(context, dayProblem(asked ?? ''));
  return context.json(make(tellClaims(await view.readings(), await view.standing(), asOf)));
}
