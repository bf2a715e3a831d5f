import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { Timeline, TimelineCell, ToldClaim, ToldClaims } from '../model/told-claim.ts';
import { knownBy } from './known-by.ts';
import { settleReadings } from './settle-readings.ts';

/** By which of its two clocks a claim is dated. */
type Clock = 'said' | 'true';

/** Which claims are asked for. */
export interface ToldQuery {
  readonly clock: Clock;
  readonly from?: Day;
  readonly until?: Day;
  readonly kind?: Claim['kind'];
  /** The place's name. */
  readonly place?: string;
}

/** Every claim that was published by a day, as corrected; in order of publication. */
export function tellClaims(readings: readonly Reading[], standing: Standing, asOf?: Day): ToldClaim[] {
  const states = new Map(standing.claims.map(({ claim, state }) => [claim, state]));
  const known = asOf === undefined ? readings : knownBy(readings, asOf);
  return settleReadings(known, standing).readings.flatMap(({ claims }) =>
    claims.map(({ id, kind, exact, status, negated, quantity, event, why, attribution, time, place, actor }) => ({
      id,
      kind,
      exact,
      status,
      negated,
      quantity,
      event,
      why,
      attribution,
      saidAt: time.saidAt,
      asOf: time.asOf,
      place: place && placed(place),
      actor: actor && { name: actor.name, code: actor.code, sector: actor.sector },
      state: states.get(id) ?? 'open',
    })),
  );
}

function placed({ name, latitude, longitude, country, precisionKm }: NonNullable<Claim['place']>): ToldClaim['place'] {
  return { name, latitude, longitude, country, precisionKm };
}

/** The claims that a query asks for, by its clock; `limit` of them from the one at `offset` on. Without a day by that clock they are no part of it. */
export function claimsByClock(
  claims: readonly ToldClaim[],
  query: ToldQuery,
  limit: number,
  offset: number,
): ToldClaims {
  const { clock, from, until, kind, place } = query;
  const dated = claims
    .flatMap((claim) => {
      const days = clock === 'said' ? claim.saidAt : claim.asOf;
      if (days === null || (kind !== undefined && claim.kind !== kind)) return [];
      if (place !== undefined && claim.place?.name !== place) return [];
      if ((until !== undefined && days.from > until) || (from !== undefined && days.until < from)) return [];
      return [{ claim, day: days.from }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { total: dated.length, claims: dated.slice(offset, offset + limit).map(({ claim }) => claim) };
}

/** Claims counted by kind, the day on which they were said, and the days that they are true of; rejected ones are left out. */
export function timelineOf(claims: readonly ToldClaim[]): Timeline {
  const cells = new Map<string, TimelineCell>();
  let undated = 0;
  for (const { id, kind, saidAt, asOf, state } of claims) {
    if (state === 'rejected') continue;
    if (saidAt === null || asOf === null) {
      undated += 1;
      continue;
    }
    const name = [kind, saidAt.from, asOf.from, asOf.until].join(' ');
    const cell = cells.get(name) ?? {
      kind,
      said: saidAt.from,
      from: asOf.from,
      until: asOf.until,
      count: 0,
      claim: id,
    };
    cells.set(name, { ...cell, count: cell.count + 1 });
  }
  return { cells: [...cells.values()], undated };
}
