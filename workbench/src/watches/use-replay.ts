import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { WatchState } from '../../../src/model/watch.ts';
import { watchStatesQuery } from '../api/watches-query.ts';

/** How a watch stood as known on each of some days, as far as that is reckoned: one day after the other, since each takes the server a while. */
export function useReplay(name: string, days: readonly Day[]): readonly WatchState[] {
  const queries = useQueryClient();
  const isKnown = (day: Day | undefined) =>
    day === undefined || queries.getQueryData(watchStatesQuery(day).queryKey) !== undefined;
  const answers = useQueries({
    queries: days.map((day, index) => {
      // No other day's states stand in for this one's.
      const { placeholderData: _, ...query } = watchStatesQuery(day);
      return { ...query, enabled: isKnown(days[index - 1]), staleTime: Number.POSITIVE_INFINITY };
    }),
  });
  const states = answers.map(({ data }) => data?.find((state) => state.name === name));
  const missing = states.indexOf(undefined);
  return (missing < 0 ? states : states.slice(0, missing)).flatMap((state) => state ?? []);
}
