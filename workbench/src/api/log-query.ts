import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LogLine } from '../../../src/model/log.ts';
import { request } from './request.ts';

/** The last so many entries of some kinds (none named: all), of one person where one is named, in order of adding; the shorter list is shown while a longer one is fetched. */
export function logQuery(kinds: readonly LogLine['kind'][], last: number, who = '') {
  const asked = who === '' ? [] : [['who', who]];
  const search = new URLSearchParams([...kinds.map((kind) => ['kind', kind]), ...asked, ['last', String(last)]]);
  return queryOptions({
    queryKey: ['log', kinds, last, who],
    queryFn: ({ signal }) => request<LogLine[]>(`/api/log?${search.toString()}`, { signal }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}
