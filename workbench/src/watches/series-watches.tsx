import type { SeriesKey } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { sameSeries } from '../words/series.ts';
import { useWatches } from './use-watches.ts';
import { WatchItem } from './watch-item.tsx';

/** What is watched for in a series; nothing where nothing is. */
export function SeriesWatches({ series }: { readonly series: SeriesKey }) {
  const { watched } = useWatches();
  const own = watched.filter(({ rule }) => sameSeries(rule.series, series));
  if (own.length === 0) return null;
  return (
    <section className="whole-row" aria-labelledby="watches" data-testid="watches">
      <h2 id="watches">{say().watches.title}</h2>
      <ul className="watches">
        {own.map((watch) => (
          <WatchItem key={watch.name} watch={watch} />
        ))}
      </ul>
    </section>
  );
}
