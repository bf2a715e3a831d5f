import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { caseQuery } from '../api/case-query.ts';
import { FileProblems } from '../board/file-problems.tsx';
import { say } from '../messages/say.ts';
import type { Search } from '../search.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { SortHead } from '../shell/sort-head.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { arrangeReports, reportColumns, reportOrder } from './sort-reports.ts';

/** Every report of the case, to be sorted and searched. */
export function ReportsPage() {
  const { data: overview, error, refetch } = useQuery(caseQuery);
  const { sort, find = '' } = useSearch({ from: '__root__' });
  const changeSearch = useChangeSearch();
  const keep = useKeepAsOf();
  const { report, reports: texts } = say();
  usePageTitle(texts.title);
  const order = reportOrder(sort);
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
            {reportColumns.map((column) => (
              <SortHead
                key={column}
                column={column}
                order={order}
                words={texts.columns[column]}
                className={column}
                onSort={(next) => change({ sort: next })}
              />
            ))}
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
