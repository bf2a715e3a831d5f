import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { caseQuery } from '../api/case-query.ts';
import { FileProblems } from '../board/file-problems.tsx';
import type { Search } from '../search.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { arrangeReports, type ReportColumn, readOrder, reportColumns } from './sort-reports.ts';

const columnWords: Readonly<Record<ReportColumn, string>> = {
  date: 'Published',
  publisher: 'Publisher',
  title: 'Title',
  claims: 'Claims',
};

/** Every report of the case, to be sorted and searched. */
export function ReportsPage() {
  const { data: overview, error, refetch } = useQuery(caseQuery);
  const { sort, find = '' } = useSearch({ from: '__root__' });
  const changeSearch = useChangeSearch();
  const keep = useKeepAsOf();
  usePageTitle('Reports');
  const order = readOrder(sort);
  const change = (next: Search) => changeSearch((search) => ({ ...search, ...next }));

  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (overview === undefined) return <Pending what="Opening the case" />;
  const shown = arrangeReports(overview.reports, order, find);
  return (
    <>
      <div className="page-head">
        <h1>Reports</h1>
        <p className="quiet" role="status">
          {shown.length === overview.reports.length ? '' : `${shown.length} of `}
          {countOf(overview.reports.length, 'report')}
        </p>
      </div>
      <label className="find">
        Find in title and publisher
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
                    {columnWords[column]}
                    <span aria-hidden="true">{active ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((report) => (
            <tr key={report.id} data-testid="report-row">
              <td className="date">{report.publishedAt === null ? 'no date' : longDay(report.publishedAt)}</td>
              <td className="publisher">{report.publisher ?? 'not known'}</td>
              <td className="title">
                <Link to="/report/$id" params={{ id: report.id }} search={keep}>
                  {report.title ?? 'Report without a title'}
                </Link>
                {report.problems > 0 && <span className="quiet"> ({countOf(report.problems, 'problem')})</span>}
              </td>
              <td className="claims">{report.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FileProblems files={overview.files} />
    </>
  );
}
