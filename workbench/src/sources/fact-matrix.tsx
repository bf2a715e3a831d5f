import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { writeOrder } from '../shell/order.ts';
import { SortHead } from '../shell/sort-head.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { scopeNoun, seriesId, seriesTitle } from '../words/series.ts';
import { familyName } from '../words/source.ts';
import { FactRow } from './fact-row.tsx';
import { factOrder, factsOf, orderFacts } from './facts.ts';
import { SourceLink } from './source-link.tsx';

interface Props {
  readonly estimates: readonly Estimate[];
  /** The columns, in order. */
  readonly families: readonly string[];
  readonly asOf: Day;
}

/** What the address says where it says nothing. */
const usual = writeOrder(factOrder(undefined, []));

/** What each source says about each fact, side by side; facts on which they disagree first, or by any column. */
export function FactMatrix({ estimates, families, asOf }: Props) {
  const { series, sort } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const texts = say().sources;
  const onSort = (next: string | undefined) => change((search) => withSearch(search, 'sort', next));
  const order = factOrder(sort, families);
  const { column, descending } = order;
  const chosen = estimates.filter(({ key }) => series === undefined || seriesId(key) === series);
  const facts = useMemo(
    () => orderFacts(chosen.flatMap(factsOf), { column, descending }),
    [chosen, column, descending],
  );
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
            value={writeOrder(order)}
            onChange={(event) => onSort(event.target.value === usual ? undefined : event.target.value)}
          >
            <option value={usual}>{texts.diagnostic}</option>
            <option value="-trueOf">{texts.newestFirst}</option>
            <option value="trueOf">{texts.oldestFirst}</option>
            {families.includes(column) && (
              <option value={writeOrder(order)}>{texts.byColumn(familyName(column))}</option>
            )}
          </select>
        </label>
      </div>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="matrix" data-testid="fact-matrix">
        <table>
          <thead>
            <tr>
              <SortHead column="trueOf" order={order} words={texts.trueOf} onSort={onSort} />
              {speaking.map((family) =>
                // Who speaks for nobody has no name that an address could keep.
                family === '' ? (
                  <th key={family} scope="col">
                    <SourceLink family={family} />
                  </th>
                ) : (
                  <SortHead
                    key={family}
                    column={family}
                    order={order}
                    words={texts.sortBy(familyName(family))}
                    beside={<SourceLink family={family} />}
                    onSort={onSort}
                  />
                ),
              )}
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
