import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { seriesId } from '../words/series.ts';
import { SeriesArticle } from './series-article.tsx';
import { ThinSeries } from './thin-series.tsx';
import type { Visit } from './visit.ts';

interface Props {
  readonly estimates: readonly EstimateOutline[];
  /** What the reader saw last; null where that is not told. */
  readonly visit: Visit | null;
}

/** Every series: in full where several origins speak to it, in a table where it rests on one. */
export function SeriesList({ estimates, visit }: Props) {
  const supported = estimates.filter(({ origins }) => origins > 1);
  const thin = estimates.filter(({ origins }) => origins <= 1);
  if (estimates.length === 0) {
    return <p className="notice">{say().board.nothingEstimated}</p>;
  }
  return (
    <>
      {supported.map((estimate) => (
        <SeriesArticle key={seriesId(estimate.key)} estimate={estimate} visit={visit} />
      ))}
      {thin.length > 0 && <ThinSeries estimates={thin} />}
    </>
  );
}
