import { queryOptions } from '@tanstack/react-query';
import type { LogLine } from '../../../src/model/log.ts';
import { request } from './request.ts';

/** Everything that people said of one source, in order. */
export function gradeHistoryQuery(family: string) {
  const subject = new URLSearchParams({ subject: `source ${family}` });
  return queryOptions({
    queryKey: ['log', 'source', family],
    queryFn: ({ signal }) => request<LogLine[]>(`/api/log?${subject.toString()}`, { signal }),
  });
}
