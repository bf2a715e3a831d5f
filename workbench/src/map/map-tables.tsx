import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import type { ToldPlace } from '../../../src/model/told-claim.ts';
import { SeriesLink } from '../board/series-link.tsx';
import { say } from '../messages/say.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { kindName, kindsOfClaims } from '../words/kind.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import { precisionInWords, strengthClaimed, totalOf } from './claimed-words.ts';

interface Props {
  readonly estimates: readonly EstimateOutline[];
  /** Those that the map draws. */
  readonly drawn: ReadonlySet<EstimateOutline>;
  readonly places: readonly ToldPlace[];
}

function whyDrawn(estimate: EstimateOutline, drawn: Props['drawn']): string {
  if (drawn.has(estimate)) return say().map.yes;
  return estimate.origins > 1 ? say().map.nothingTellsWhere : say().map.oneOrigin;
}

/** What the map shows, and what it cannot place, as tables. */
export function MapTables({ estimates, drawn, places }: Props) {
  const [assessed, claimed] = [useId(), useId()];
  const keep = useKeepAsOf();
  const texts = say().map;
  const kinds = kindsOfClaims.filter((kind) => places.some(({ claims }) => claims[kind] !== undefined));
  return (
    <>
      {estimates.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={assessed}>
          <table>
            <caption id={assessed}>{texts.assessed}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.series}</th>
                <th scope="col">{texts.estimate}</th>
                <th scope="col">{texts.day}</th>
                <th scope="col">{texts.drawn}</th>
              </tr>
            </thead>
            <tbody>
              {estimates.map((estimate) => (
                <tr key={seriesId(estimate.key)}>
                  <th scope="row">
                    <SeriesLink series={estimate.key} />
                  </th>
                  <td>{`${bandInWords(estimate.headline)} ${scopeNoun(estimate.key.scope)}`}</td>
                  <td className="nowrap">{longDay(estimate.headline.day)}</td>
                  <td>{whyDrawn(estimate, drawn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {places.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={claimed}>
          <table>
            <caption id={claimed}>{texts.claimed}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.place}</th>
                <th scope="col">{texts.known}</th>
                {kinds.map((kind) => (
                  <th key={kind} scope="col">
                    {kindName(kind)}
                  </th>
                ))}
                <th scope="col">{texts.lastNumber}</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={place.name} data-testid="place-row">
                  <th scope="row">
                    <Link to="/map" search={{ ...keep, place: place.name }} resetScroll={false}>
                      {say().names.area(place.name)}
                    </Link>{' '}
                    <span className="quiet">{totalOf(place)}</span>
                  </th>
                  <td className="nowrap">{precisionInWords(place)}</td>
                  {kinds.map((kind) => (
                    <td key={kind} className="number">
                      {place.claims[kind] ?? ''}
                    </td>
                  ))}
                  <td className="last-number">{strengthClaimed(place) ?? texts.none}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
