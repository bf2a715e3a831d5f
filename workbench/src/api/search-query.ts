import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { Found } from '../../../src/model/found.ts';
import type { QuantityForm } from '../../../src/model/quantity.ts';
import { request } from './request.ts';

/** What is searched for in the case; without words, the newest that the rest allows. */
export interface Asked {
  readonly words?: string | undefined;
  /** The nearest voice, whom it speaks for, or the publisher. */
  readonly source?: string | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** Whose force claims are about, how their place's name begins, and the form of their number. */
  readonly force?: string | undefined;
  readonly place?: string | undefined;
  readonly form?: QuantityForm | undefined;
  /** At most so many claims, and so many reports; 1 to 200. */
  readonly limit: number;
}

/** Claims and reports of the case, those that fit best first. */
export function searchQuery(asked: Asked) {
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return queryOptions({
    queryKey: ['search', given],
    queryFn: ({ signal }) => request<Found[]>(`/api/search?${new URLSearchParams(given).toString()}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
