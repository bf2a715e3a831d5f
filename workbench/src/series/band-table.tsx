import { useId } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { useOpened } from '../shell/use-opened.ts';
import { countOf, estimatedCount } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { percentage } from '../words/probability.ts';

/** The bands that the chart draws, day by day, the newest first. */
export function BandTable({ estimate }: { readonly estimate: Estimate }) {
  const [opened, onToggle] = useOpened();
  const caption = useId();
  return (
    <details onToggle={onToggle} data-testid="band-table">
      <summary>Bands, {countOf(estimate.days.length, 'day')}</summary>
      {opened && (
        <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
          <table>
            <caption id={caption}>Estimate by day: median, 50 % and 90 % band, and what was under way</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Median</th>
                <th scope="col">50 % band</th>
                <th scope="col">90 % band</th>
                <th scope="col">None there</th>
                <th scope="col">Being built up</th>
                <th scope="col">Being drawn down</th>
                <th scope="col">Spoken of</th>
              </tr>
            </thead>
            <tbody>
              {estimate.days.toReversed().map((band) => (
                <tr key={band.day}>
                  <th scope="row">{longDay(band.day)}</th>
                  <td className="number">{estimatedCount(band.median)}</td>
                  <td className="number">{`${estimatedCount(band.q25)} to ${estimatedCount(band.q75)}`}</td>
                  <td className="number">{`${estimatedCount(band.q05)} to ${estimatedCount(band.q95)}`}</td>
                  <td className="number">{percentage(band.none)}</td>
                  <td className="number">{percentage(band.up)}</td>
                  <td className="number">{percentage(band.down)}</td>
                  <td>{band.silent ? 'no' : 'yes'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
