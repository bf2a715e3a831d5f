import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { Estimate, SeriesKey } from '../../../src/model/estimate.ts';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import type { SeriesRecord, SeriesSources } from '../../../src/model/series-sources.ts';
import { seriesId } from '../words/series.ts';
import { request } from './request.ts';

/** Every series in outline, as known on a day (undefined: the last of the case); shows the day before while the next is fetched. */
export function outlinesQuery(asOf: Day | undefined) {
  return answersOf<EstimateOutline>('outline', '/outline', {}, asOf);
}

/** What sources say in every series. */
export function sourcesQuery(asOf: Day | undefined) {
  return answersOf<SeriesSources>('sources', '/sources', {}, asOf);
}

/** What a family says in every series. */
export function recordQuery(family: string, asOf: Day | undefined) {
  return answersOf<SeriesRecord>(`family ${family}`, '/sources', { family }, asOf);
}

/** One series with all that its estimate tells: a list of one, or of none where there is no such series on the day. */
export function seriesQuery(series: Pick<SeriesKey, 'force' | 'area' | 'scope'>, asOf: Day | undefined) {
  const id = seriesId(series);
  return answersOf<Estimate>(id, '', { series: id }, asOf);
}

function answersOf<Answer>(what: string, path: string, query: Readonly<Record<string, string>>, asOf: Day | undefined) {
  const search = new URLSearchParams(asOf === undefined ? query : { ...query, asOf });
  return queryOptions({
    queryKey: ['estimates', what, asOf ?? 'last'],
    queryFn: ({ signal }) =>
      request<Answer[]>(`/api/estimates${path}${search.size === 0 ? '' : `?${search}`}`, { signal }),
    // Another day may stand in for this one, another series not.
    placeholderData: (before, asked) => (asked?.queryKey[1] === what ? before : undefined),
  });
}
