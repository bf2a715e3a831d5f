import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { Grade } from '../../../src/model/evidence.ts';
import type { Foresight } from '../../../src/model/foresight.ts';
import { request } from './request.ts';

/** What somebody thinks of saying: rejecting claims, correcting fields of them, grading sources; or families left out. */
export interface Supposition {
  readonly reject?: readonly string[];
  readonly correct?: readonly { readonly claim: string; readonly field: string; readonly value: string }[];
  readonly grades?: readonly { readonly source: string; readonly grade: Grade }[];
  readonly without?: readonly string[];
}

/** What a supposition would do to the estimates of a day (undefined: the last of the case). Nothing is kept. */
export function foresightQuery(asOf: Day | undefined, supposition: Supposition) {
  const search = asOf === undefined ? '' : `?asOf=${asOf}`;
  return queryOptions({
    queryKey: ['foresight', asOf ?? 'last', supposition],
    queryFn: ({ signal }) =>
      request<Foresight[]>(`/api/foresee${search}`, { signal, method: 'POST', body: JSON.stringify(supposition) }),
  });
}
