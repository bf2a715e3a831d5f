import { useSearch } from '@tanstack/react-router';
import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { SortHead } from '../shell/sort-head.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { ageInWords } from '../words/age.ts';
import { longDay } from '../words/days.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';
import { seriesTitle } from '../words/series.ts';
import { independenceInWords } from '../words/source.ts';
import { arrangeSources, sourceColumns, sourceOrder } from './source-columns.ts';
import { SourceLink } from './source-link.tsx';
import type { SourceRecord } from './source-records.ts';

interface Props {
  readonly records: readonly SourceRecord[];
  readonly asOf: Day;
}

/** Every source with its grade, its lean in the series that hangs on it most, and how much of it is independent. */
export function SourceList({ records, asOf }: Props) {
  const texts = say().sources;
  const order = sourceOrder(useSearch({ from: '__root__', select: ({ rank }) => rank }));
  const change = useChangeSearch();
  return (
    <section aria-labelledby="source-list">
      <h2 id="source-list">{texts.whoSpeaks}</h2>
      <p className="quiet">{texts.aboutPages}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="source-list" data-testid="source-list">
        <table className="sources">
          <thead>
            <tr>
              {sourceColumns.map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  order={order}
                  words={texts[column]}
                  onSort={(rank) => change((search) => withSearch(search, 'rank', rank))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {arrangeSources(records, order).map(({ family, leans: [first], claims, outlets, origins, last }) => (
              <tr key={family}>
                <th scope="row">
                  <SourceLink family={family} />{' '}
                  {first !== undefined && <span className="quiet">{roleInWords(first.lean.role)}</span>}
                </th>
                <td className="grade">{first === undefined ? texts.notUsed : gradeInWords(first.lean.grade)}</td>
                <td className="lean">{first !== undefined && leanInWords(first.lean.lean)}</td>
                <td className="pull">
                  {first !== undefined && (
                    <>
                      {influenceInWords(first.lean.influence)}
                      <br />
                      <span className="quiet">{seriesTitle(first.key)}</span>
                    </>
                  )}
                </td>
                <td className="number">{claims.length}</td>
                <td>{independenceInWords({ outlets, origins })}</td>
                <td className="nowrap">
                  {longDay(last)}
                  <br />
                  <span className="quiet">{ageInWords(last, asOf)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
