import { queryOptions } from '@tanstack/react-query';
import { request, requestOriginal } from './request.ts';

/** What a report was read from; the same id always names the same report, so it is fetched once. */
export function originalQuery(report: string) {
  return queryOptions({
    queryKey: ['original', report],
    queryFn: ({ signal }) => requestOriginal(`/api/reports/${encodeURIComponent(report)}/original`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Where each page of the PDF that a report was read from begins in its text; none where nobody knows. */
export function pageStartsQuery(report: string) {
  return queryOptions({
    queryKey: ['page-starts', report],
    queryFn: ({ signal }) =>
      request<readonly number[]>(`/api/reports/${encodeURIComponent(report)}/pages`, { signal }).catch(() => []),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
