import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import { request } from './request.ts';

/** Every series as known on a day (undefined: the last of the case); shows the day before while the next is fetched. */
export function estimatesQuery(asOf: Day | undefined) {
  const search = asOf === undefined ? '' : `?asOf=${asOf}`;
  return queryOptions({
    queryKey: ['estimates', asOf ?? 'last'],
    queryFn: ({ signal }) => request<Estimate[]>(`/api/estimates${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
