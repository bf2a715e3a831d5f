import type { Estimate } from '../../../src/model/estimate.ts';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import { SeriesLink } from './series-link.tsx';
import { supportInWords } from './support.ts';

/** Series that rest on one origin each: nothing independent supports them, so they take less room. */
export function ThinSeries({ estimates }: { readonly estimates: readonly Estimate[] }) {
  return (
    <section className="thin" aria-labelledby="thin-series">
      <h2 id="thin-series">Resting on one origin only</h2>
      <p className="quiet">Nobody independent supports these yet.</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Table of series that rest on one origin">
        <table>
          <thead>
            <tr>
              <th scope="col">Series</th>
              <th scope="col">Counted</th>
              <th scope="col">Estimate (90 % band)</th>
              <th scope="col">Day</th>
              <th scope="col">Rests on</th>
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
                <td>{supportInWords(estimate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
