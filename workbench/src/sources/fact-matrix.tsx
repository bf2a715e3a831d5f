import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import type { SeriesSources } from '../../../src/model/series-sources.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { FirstOf } from '../shell/first-of.tsx';
import { writeOrder } from '../shell/order.ts';
import { SortedRows } from '../shell/sorted-rows.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useSortedTable } from '../shell/use-sorted-table.ts';
import { scopeNoun, seriesId, seriesTitle } from '../words/series.ts';
import { familyName } from '../words/source.ts';
import { factColumns, factOrder } from './fact-columns.tsx';
import { diagnosticFirst, factsOf } from './facts.ts';

interface Props {
  readonly estimates: readonly SeriesSources[];
  /** The columns, in order. */
  readonly families: readonly string[];
  readonly asOf: Day;
}

/** What the address says where it says nothing. */
const usual = writeOrder(factOrder(undefined, []));

const step = 50;

/** What each source says about each fact, side by side; facts on which they disagree first, or by any column. */
export function FactMatrix({ estimates, families, asOf }: Props) {
  const series = useSearch({ from: '__root__', select: (search) => search.series });
  const sort = useSearch({ from: '__root__', select: (search) => search.sort });
  const change = useChangeSearch();
  const texts = say().sources;
  const onSort = (next: string | undefined) => change((search) => withSearch(search, 'sort', next));
  const order = factOrder(sort, families);
  const facts = useMemo(() => {
    const chosen = estimates.filter(({ key }) => series === undefined || seriesId(key) === series);
    return diagnosticFirst(chosen.flatMap(factsOf));
  }, [estimates, series]);
  const columns = useMemo(() => {
    const spoken = new Set(facts.flatMap(({ claims }) => claims.map(({ family }) => family)));
    const speaking = families.filter((family) => spoken.has(family));
    return factColumns({ families: speaking, asOf, named: series === undefined });
  }, [facts, families, asOf, series]);
  const table = useSortedTable({ rows: facts, columns, order, onSort });
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
            {families.includes(order.id) && (
              <option value={writeOrder(order)}>{texts.byColumn(familyName(order.id))}</option>
            )}
          </select>
        </label>
      </div>
      <FirstOf things={facts} step={step}>
        {({ length }) => (
          <div
            className="table-scroll tall"
            tabIndex={0}
            role="region"
            aria-labelledby="matrix"
            data-testid="fact-matrix"
          >
            <SortedRows
              table={table}
              most={length}
              rowProps={({ discord }) => ({ className: discord === null ? undefined : 'discordant' })}
            />
          </div>
        )}
      </FirstOf>
    </section>
  );
}
