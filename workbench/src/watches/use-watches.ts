import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { WatchState } from '../../../src/model/watch.ts';
import type { WatchStanding } from '../../../src/model/watch-standing.ts';
import { watchesQuery, watchStatesQuery } from '../api/watches-query.ts';
import { useAsOf } from '../as-of/use-as-of.ts';

/** A watch that is not retired, and how it stands on the chosen day; its state is undefined until that is reckoned. */
export interface Watched extends WatchStanding {
  readonly rule: NonNullable<WatchStanding['rule']>;
  readonly state: WatchState | undefined;
}

const none: readonly WatchStanding[] = [];

/** Every watch (`all`), and those that are not retired with their states on the chosen day. */
export function useWatches(): { readonly all: readonly WatchStanding[]; readonly watched: readonly Watched[] } {
  const { asOf } = useAsOf();
  const queries = useQueryClient();
  const { data: all = none } = useQuery(watchesQuery);
  const standing = all.filter((watch): watch is Watched => watch.rule !== null);
  const { data: states, dataUpdatedAt } = useQuery({ ...watchStatesQuery(asOf), enabled: standing.length > 0 });
  useEffect(() => {
    // Reckoning the states may have raised or cleared a warning.
    if (dataUpdatedAt > 0) void queries.invalidateQueries({ queryKey: watchesQuery.queryKey });
  }, [dataUpdatedAt, queries]);
  const watched = standing.map((watch) => ({ ...watch, state: states?.find(({ name }) => name === watch.name) }));
  return { all, watched };
}
