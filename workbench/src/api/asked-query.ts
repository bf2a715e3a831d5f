import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answered } from '../../../src/model/asked-statement.ts';
import type { Day } from '../../../src/model/day.ts';
import { request } from './request.ts';

/** How probable a statement about a series, by its id, is as known on a day (undefined: the last of the case). */
export function askedQuery(series: string, ask: string, asOf: Day | undefined) {
  const search = new URLSearchParams({ series, ask, ...(asOf === undefined ? {} : { asOf }) });
  return queryOptions({
    queryKey: ['asked', series, ask, asOf ?? 'last'],
    queryFn: async ({ signal }): Promise<Answered | null> => {
      const [answered] = await request<Answered[]>(`/api/statements?${search.toString()}`, { signal });
      return answered ?? null;
    },
    placeholderData: keepPreviousData,
  });
}
