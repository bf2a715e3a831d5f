import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Claim } from '../../../src/model/claim.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Timeline, ToldClaims, ToldPlaces } from '../../../src/model/told-claim.ts';
import { request } from './request.ts';

/** Which claims are listed, as known on a day, the last of the case where it is absent. */
export interface ToldAsked {
  readonly asOf: Day | undefined;
  /** By which of a claim's two clocks it is dated. */
  readonly clock: 'said' | 'true';
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly kind?: Claim['kind'] | undefined;
  readonly place?: string | undefined;
  readonly limit: number;
}

/** When things were said, and when they are true of. */
export function timelineQuery(asOf: Day | undefined) {
  return told<Timeline>('timeline', { asOf });
}

/** Where claims put something. */
export function placesQuery(asOf: Day | undefined) {
  return told<ToldPlaces>('places', { asOf });
}

/** Claims in order of one of their clocks. */
export function toldQuery(asked: ToldAsked) {
  return told<ToldClaims>('claims', { ...asked });
}

function told<Answer>(path: string, asked: Readonly<Record<string, string | number | undefined>>) {
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return queryOptions({
    queryKey: ['told', path, given],
    queryFn: ({ signal }) => request<Answer>(`/api/${path}?${new URLSearchParams(given).toString()}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
