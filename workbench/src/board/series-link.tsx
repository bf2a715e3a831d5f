import { Link } from '@tanstack/react-router';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { seriesTitle } from '../words/series.ts';

/** Leads to a series, as known on the same day. */
export function SeriesLink({ series }: { readonly series: SeriesKey }) {
  const { force, area, scope } = series;
  return (
    <Link to="/series/$force/$area/$scope" params={{ force, area: area || '-', scope }} search={useKeepAsOf()}>
      {seriesTitle(series)}
    </Link>
  );
}
