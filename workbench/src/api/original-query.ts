import { queryOptions } from '@tanstack/react-query';
import { requestText } from './request.ts';

/** What a report was read from, as text; the same id always names the same report, so it is fetched once. */
export function originalQuery(report: string) {
  return queryOptions({
    queryKey: ['original', report],
    queryFn: ({ signal }) => requestText(`/api/reports/${encodeURIComponent(report)}/original`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
