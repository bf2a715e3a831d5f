import { queryOptions } from '@tanstack/react-query';
import type { CaseOverview } from '../../../src/model/case.ts';
import { request } from './request.ts';

/** The case as a whole: its reports, its problems, its first and last day. */
export const caseQuery = queryOptions({
  queryKey: ['case'],
  queryFn: ({ signal }) => request<CaseOverview>('/api/case', { signal }),
});
