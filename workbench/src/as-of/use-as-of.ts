import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Day } from '../../../src/model/day.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import { estimatesQuery } from '../api/estimates-query.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';

/** The day as of which things are known, from the address, and the means to change it. */
export function useAsOf(): { readonly asOf: Day | undefined; readonly setAsOf: (day: Day | undefined) => void } {
  const asOf = useSearch({ from: '__root__', select: (search) => search.asOf });
  const change = useChangeSearch();
  const setAsOf = useCallback((day: Day | undefined) => change((search) => withSearch(search, 'asOf', day)), [change]);
  return { asOf, setAsOf };
}

const nothing: readonly Estimate[] = [];

/** Every series on the chosen day (`now`) and on the last day of the case (`last`). */
export function useEstimates() {
  const { asOf } = useAsOf();
  const now = useQuery(estimatesQuery(asOf));
  const last = useQuery(estimatesQuery(undefined));
  return { now, last, all: last.data ?? nothing };
}
