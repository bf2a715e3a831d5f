import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import { SeriesLink } from './series-link.tsx';
import { outlineSupport, supportInWords } from './support.ts';

/** Series that rest on one origin each: nothing independent supports them, so they take less room. */
export function ThinSeries({ estimates }: { readonly estimates: readonly EstimateOutline[] }) {
  const { board } = say();
  return (
    <section className="thin" aria-labelledby="thin-series">
      <h2 id="thin-series">{board.thin}</h2>
      <p className="quiet">{board.unsupported}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={board.thinTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{board.series}</th>
              <th scope="col">{board.counted}</th>
              <th scope="col">{board.estimate}</th>
              <th scope="col">{board.day}</th>
              <th scope="col">{board.restsOn}</th>
            </tr>
          </thead>
          <tbody>
            {estimates.map((estimate) => (
              <tr key={seriesId(estimate.key)} data-testid="series">
                <th scope="row" data-testid="series-heading">
                  <SeriesLink series={estimate.key} />
                </th>
                <td>{scopeNoun(estimate.key.scope)}</td>
                <td data-testid="headline">{bandInWords(estimate.headline)}</td>
                <td>{longDay(estimate.headline.day)}</td>
                <td>{supportInWords(outlineSupport(estimate))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
