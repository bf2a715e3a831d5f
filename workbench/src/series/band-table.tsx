import { useId } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { useOpened } from '../shell/use-opened.ts';
import { countOf, estimatedCount } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { percentage } from '../words/probability.ts';

/** The bands that the chart draws, day by day, the newest first. */
export function BandTable({ estimate }: { readonly estimate: Estimate }) {
  const [opened, onToggle] = useOpened();
  const caption = useId();
  const { estimates, series } = say();
  return (
    <details onToggle={onToggle} data-testid="band-table">
      <summary>{series.bands(countOf(estimate.days.length, 'day'))}</summary>
      {opened && (
        <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
          <table>
            <caption id={caption}>{series.bandsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{series.day}</th>
                <th scope="col">{series.median}</th>
                <th scope="col">{series.band50}</th>
                <th scope="col">{series.band90}</th>
                <th scope="col">{series.noneThere}</th>
                <th scope="col">{series.up}</th>
                <th scope="col">{series.down}</th>
                <th scope="col">{series.spokenOf}</th>
              </tr>
            </thead>
            <tbody>
              {estimate.days.toReversed().map((band) => (
                <tr key={band.day}>
                  <th scope="row">{longDay(band.day)}</th>
                  <td className="number">{estimatedCount(band.median)}</td>
                  <td className="number">{estimates.between(estimatedCount(band.q25), estimatedCount(band.q75))}</td>
                  <td className="number">{estimates.between(estimatedCount(band.q05), estimatedCount(band.q95))}</td>
                  <td className="number">{percentage(band.none)}</td>
                  <td className="number">{percentage(band.up)}</td>
                  <td className="number">{percentage(band.down)}</td>
                  <td>{band.silent ? series.no : series.yes}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
