import { queryOptions } from '@tanstack/react-query';
import type { Board } from '../../../src/model/case.ts';
import { request } from './request.ts';

/** What the case can tell at once, however large it is. */
export const boardQuery = queryOptions({
  queryKey: ['case', 'board'],
  queryFn: ({ signal }) => request<Board>('/api/board', { signal }),
});
