import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { outlinesQuery, seriesQuery } from '../api/estimates-query.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { newsDays } from './stops.ts';

/** The day as of which things are known, from the address, and the means to change it. */
export function useAsOf(): { readonly asOf: Day | undefined; readonly setAsOf: (day: Day | undefined) => void } {
  const asOf = useSearch({ from: '__root__', select: (search) => search.asOf });
  const change = useChangeSearch();
  const setAsOf = useCallback((day: Day | undefined) => change((search) => withSearch(search, 'asOf', day)), [change]);
  return { asOf, setAsOf };
}

const nothing: readonly EstimateOutline[] = [];

/** Every series in outline: on the chosen day (`now`), and on the last day of the case (`all`). */
export function useOutlines() {
  const { asOf } = useAsOf();
  const now = useQuery(outlinesQuery(asOf));
  const { data: all = nothing } = useQuery(outlinesQuery(undefined));
  return { now, all };
}

/** The days on which something new was said in any series, in order. */
export function useNews(): readonly Day[] {
  const { data: all = nothing } = useQuery(outlinesQuery(undefined));
  return useMemo(() => newsDays(all), [all]);
}

/** One series with all that its estimate tells: on the chosen day (`now`), and on the last day of the case (`last`). */
export function useSeries(series: Pick<SeriesKey, 'force' | 'area' | 'scope'>) {
  const { asOf } = useAsOf();
  const now = useQuery(seriesQuery(series, asOf));
  const last = useQuery(seriesQuery(series, undefined));
  return { now, last };
}
