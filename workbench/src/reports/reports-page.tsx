import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { caseQuery } from '../api/case-query.ts';
import { FileProblems } from '../board/file-problems.tsx';
import { say } from '../messages/say.ts';
import type { Search } from '../search.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { arrangeReports, readOrder, reportColumns } from './sort-reports.ts';

/** Every report of the case, to be sorted and searched. */
export function ReportsPage() {
  const { data: overview, error, refetch } = useQuery(caseQuery);
  const { sort, find = '' } = useSearch({ from: '__root__' });
  const changeSearch = useChangeSearch();
  const keep = useKeepAsOf();
  const { report, reports: texts } = say();
  usePageTitle(texts.title);
  const order = readOrder(sort);
  const change = (next: Search) => changeSearch((search) => ({ ...search, ...next }));

  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (overview === undefined) return <Pending what={texts.opening} />;
  const shown = arrangeReports(overview.reports, order, find);
  const counted = countOf(overview.reports.length, 'report');
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet" role="status">
          {shown.length === overview.reports.length ? counted : texts.shownOf(shown.length, counted)}
        </p>
      </div>
      <label className="find">
        {texts.find}
        <input type="search" value={find} onChange={(event) => change({ find: event.target.value })} />
      </label>
      <table className="reports">
        <thead>
          <tr>
            {reportColumns.map((column) => {
              const active = order.column === column;
              const direction = order.descending ? 'descending' : 'ascending';
              return (
                <th key={column} scope="col" aria-sort={active ? direction : undefined} className={column}>
                  <button
                    type="button"
                    className="plain"
                    onClick={() => change({ sort: active && !order.descending ? `-${column}` : column })}
                  >
                    {texts.columns[column]}
                    <span aria-hidden="true">{active ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id} data-testid="report-row">
              <td className="date">{one.publishedAt === null ? report.noDate : longDay(one.publishedAt)}</td>
              <td className="publisher">{one.publisher ?? texts.notKnown}</td>
              <td className="title">
                <Link to="/report/$id" params={{ id: one.id }} search={keep}>
                  {one.title ?? report.untitled}
                </Link>
                {one.problems > 0 && <span className="quiet"> ({countOf(one.problems, 'problem')})</span>}
              </td>
              <td className="claims">{one.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FileProblems failed={overview.files.length} />
    </>
  );
}
