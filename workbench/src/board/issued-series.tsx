import type { Board } from '../../../src/model/case.ts';
import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import { SeriesLink } from './series-link.tsx';

/** What was given out last of each series: what its readers can go by until today's estimates are made. */
export function IssuedSeries({ issued }: { readonly issued: Board['series'] }) {
  const { board } = say();
  if (issued.length === 0) return null;
  return (
    <section className="thin" aria-labelledby="issued-series" data-testid="issued-series">
      <h2 id="issued-series">{board.issued}</h2>
      <p className="quiet">{board.issuedMeanwhile}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="issued-series">
        <table>
          <thead>
            <tr>
              {[board.series, board.counted, board.estimate, board.day, board.givenOut].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issued.map(({ key, headline, issuedAt, who }) => (
              <tr key={seriesId(key)}>
                <th scope="row">
                  <SeriesLink series={key} />
                </th>
                <td>{scopeNoun(key.scope)}</td>
                <td>{bandInWords(headline)}</td>
                <td>{longDay(headline.day)}</td>
                <td>{board.givenOutBy(longDay(issuedAt), who)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
