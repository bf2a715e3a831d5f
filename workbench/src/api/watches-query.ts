import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { WatchState } from '../../../src/model/watch.ts';
import type { WatchReplay } from '../../../src/model/watch-replay.ts';
import type { WatchStanding } from '../../../src/model/watch-standing.ts';
import { request } from './request.ts';

/** Every watch as it stands, retired ones too, each with the last warning. */
export const watchesQuery = queryOptions({
  queryKey: ['watches'],
  queryFn: ({ signal }) => request<WatchStanding[]>('/api/watches', { signal }),
});

/** How far what is watched for has come, as known on a day (undefined: the last of the case); as of the last, the server warns where it must. */
export function watchStatesQuery(asOf: Day | undefined) {
  const search = asOf === undefined ? '' : `?asOf=${asOf}`;
  return queryOptions({
    queryKey: ['watch-states', asOf ?? 'last'],
    queryFn: ({ signal }) => request<WatchState[]>(`/api/watches/states${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** How long a replay that is not whole is left alone before it is asked for again, in milliseconds: the server goes on with it only while somebody asks. */
const pause = 50;

/** How a watch would have gone day by day, asked for until all of it is reckoned. */
export function replayQuery(watch: string) {
  return queryOptions({
    queryKey: ['watch-states', 'replay', watch],
    queryFn: ({ signal }) =>
      request<WatchReplay>(`/api/watches/replay?${new URLSearchParams({ name: watch })}`, { signal }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.replayed.length < data.days.length ? pause : false,
  });
}
