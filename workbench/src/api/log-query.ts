import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LogLine } from '../../../src/model/log.ts';
import { request } from './request.ts';

/** The last so many entries of some kinds (none named: all), in order of adding; the shorter list is shown while a longer one is fetched. */
export function logQuery(kinds: readonly LogLine['kind'][], last: number) {
  const search = new URLSearchParams([...kinds.map((kind) => ['kind', kind]), ['last', String(last)]]);
  return queryOptions({
    queryKey: ['log', kinds, last],
    queryFn: ({ signal }) => request<LogLine[]>(`/api/log?${search.toString()}`, { signal }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}
