import { queryOptions } from '@tanstack/react-query';
import type { Standing } from '../../../src/model/standing.ts';
import { request } from './request.ts';

/** How often others' words are looked for while a report is open, in milliseconds. */
const interval = 15_000;

/** How the claims and passages of one report stand; asked for again and again, since others may review it too. */
export function standingQuery(report: string) {
  return queryOptions({
    queryKey: ['standing', report],
    queryFn: ({ signal }) => request<Standing>(`/api/standing?report=${encodeURIComponent(report)}`, { signal }),
    staleTime: 0,
    refetchInterval: interval,
    refetchOnWindowFocus: true,
  });
}
