import { queryOptions } from '@tanstack/react-query';
import type { Reading } from '../../../src/model/reading.ts';
import { request } from './request.ts';

/** One report of the case with its claims; the same id always names the same text, so it is fetched once. */
export function readingQuery(id: string) {
  return queryOptions({
    queryKey: ['reading', id],
    queryFn: ({ signal }) => request<Reading>(`/api/reports/${encodeURIComponent(id)}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
