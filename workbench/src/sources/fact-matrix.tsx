import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { scopeNoun, seriesId, seriesTitle } from '../words/series.ts';
import { FactRow } from './fact-row.tsx';
import { factsOf, orderFacts } from './facts.ts';
import { SourceLink } from './source-link.tsx';

interface Props {
  readonly estimates: readonly Estimate[];
  /** The columns, in order. */
  readonly families: readonly string[];
  readonly asOf: Day;
}

/** What each source says about each fact, side by side; facts on which they disagree first. */
export function FactMatrix({ estimates, families, asOf }: Props) {
  const { series, sort } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const texts = say().sources;
  const order = sort === 'time' ? 'time' : 'diagnostic';
  const chosen = estimates.filter(({ key }) => series === undefined || seriesId(key) === series);
  const facts = useMemo(() => orderFacts(chosen.flatMap(factsOf), order), [chosen, order]);
  const speaking = families.filter((family) =>
    facts.some(({ claims }) => claims.some((claim) => claim.family === family)),
  );
  return (
    <section className="matrix" aria-labelledby="matrix">
      <h2 id="matrix">{texts.sameThing}</h2>
      <div className="choices">
        <label>
          {texts.series}{' '}
          <select
            value={series ?? ''}
            onChange={(event) => change((search) => withSearch(search, 'series', event.target.value || undefined))}
          >
            <option value="">{texts.every}</option>
            {estimates.map(({ key }) => (
              <option key={seriesId(key)} value={seriesId(key)}>
                {seriesTitle(key)}, {scopeNoun(key.scope)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.order}{' '}
          <select
            value={order}
            onChange={(event) =>
              change((search) => withSearch(search, 'sort', event.target.value === 'time' ? 'time' : undefined))
            }
          >
            <option value="diagnostic">{texts.diagnostic}</option>
            <option value="time">{texts.newestFirst}</option>
          </select>
        </label>
      </div>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="matrix" data-testid="fact-matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.trueOf}</th>
              {speaking.map((family) => (
                <th key={family} scope="col">
                  <SourceLink family={family} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <FactRow
                key={`${seriesId(fact.key)} ${fact.days?.from}`}
                fact={fact}
                families={speaking}
                asOf={asOf}
                named={series === undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
