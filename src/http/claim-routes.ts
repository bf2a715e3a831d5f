import type { Context, Hono } from 'hono';
import type { Claim } from '../model/claim.ts';
import { type Day, parseDay } from '../model/day.ts';
import type { Timeline, ToldClaim, ToldClaims, ToldPlaces } from '../model/told-claim.ts';
import { claimsByClock, tellClaims, timelineOf } from '../service/tell-claims.ts';
import { tellPlaces } from '../service/tell-places.ts';
import type { CaseView } from '../service/view-case.ts';
import { dayProblem, refuse } from './refuse.ts';

const kinds: readonly Claim['kind'][] = ['quantity', 'event', 'scheduled', 'demand', 'state', 'assessment'];
const usualLimit = 100;
const largestLimit = 1_000;

/**
 * The claims of the case as they stand, each with `?asOf=` a day after which nothing published counts: `GET /api/timeline` counts
 * them by their two clocks, `GET /api/places` by where they put something, and `GET /api/claims` lists those of some days
 * (`clock` said or true, `from`, `until`), of a `kind` or at a `place`; `limit` of them from `offset` on.
 */
export function addClaimRoutes(app: Hono, view: CaseView): void {
  app.get('/api/timeline', (context) => told(context, view, (claims): Timeline => timelineOf(claims)));
  app.get('/api/places', (context) => told(context, view, (claims): ToldPlaces => tellPlaces(claims)));
  app.get('/api/claims', (context) => {
    const { clock = 'said', from, until, kind, place, limit, offset } = context.req.query();
    const asked = kinds.find((each) => each === kind);
    const [first, last] = [from, until].map((day) => (day === undefined ? undefined : parseDay(day)));
    const [most, start] = [whole(limit, usualLimit), whole(offset, 0)];
    if (clock !== 'said' && clock !== 'true') return invalid(context, 'clock', clock, 'said or true is');
    if (kind !== undefined && asked === undefined)
      return invalid(context, 'kind', kind, `one of ${kinds.join(', ')} is`);
    if (first === null) return refuse(context, dayProblem(from ?? ''));
    if (last === null) return refuse(context, dayProblem(until ?? ''));
    if (most === null || most < 1 || most > largestLimit)
      return invalid(context, 'limit', limit ?? '', `a whole number from 1 to ${largestLimit} is`);
    if (start === null) return invalid(context, 'offset', offset ?? '', 'a whole number is');
    return told(context, view, (claims): ToldClaims => {
      const query = { clock, ...defined({ from: first, until: last, kind: asked, place }) } as const;
      return claimsByClock(claims, query, most, start);
    });
  });
}

/** Answers with something made of the claims that were published by the day asked for. */
async function told(
  context: Context,
  view: CaseView,
  make: (claims: readonly ToldClaim[]) => object,
): Promise<Response> {
  const asked = context.req.query('asOf');
  const asOf: Day | null | undefined = asked === undefined ? undefined : parseDay(asked);
  if (asOf === null) return refuse(context, dayProblem(asked ?? ''));
  return context.json(make(tellClaims(await view.readings(), await view.standing(), asOf)));
}

function invalid(context: Context, name: string, value: string, wanted: string): Response {
  return refuse(context, {
    code: 'http/query-invalid',
    message: `"${name}" is "${value}": ${wanted} wanted`,
    at: null,
  });
}

/** A whole number of at least 0; null where it is none. */
function whole(text: string | undefined, usual: number): number | null {
  if (text === undefined) return usual;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function defined<Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
