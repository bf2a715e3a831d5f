import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { ReportSummary } from '../../../src/model/case.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { FirstOf } from '../shell/first-of.tsx';
import { SortedRows } from '../shell/sorted-rows.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { useSortedTable } from '../shell/use-sorted-table.ts';
import { countOf } from '../words/count.ts';
import { findReports } from './find-reports.ts';
import { reportColumns, reportOrder } from './report-columns.tsx';

interface Props {
  readonly reports: readonly ReportSummary[];
  /** Words that each report shown has in its title or publisher. */
  readonly find: string;
  /** Stands between the heading and the table. */
  readonly children: ReactNode;
}

const step = 200;

/** Reports as a table, with how many they are. */
export function ReportList({ reports, find, children }: Props) {
  const sort = useSearch({ from: '__root__', select: (search) => search.sort });
  const change = useChangeSearch();
  const { asOf } = useKeepAsOf();
  const { reports: texts } = say();
  const columns = useMemo(() => reportColumns(asOf === undefined ? {} : { asOf }), [asOf]);
  const found = useMemo(() => findReports(reports, find), [reports, find]);
  const table = useSortedTable({
    rows: found,
    columns,
    order: reportOrder(sort),
    onSort: (next) => change((search) => withSearch(search, 'sort', next)),
  });
  const counted = countOf(reports.length, 'report');
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet" role="status">
          {found.length === reports.length ? counted : texts.shownOf(found.length, counted)}
        </p>
      </div>
      {children}
      <FirstOf things={found} step={step}>
        {({ length }) => (
          <SortedRows
            table={table}
            most={length}
            className="reports"
            rowProps={() => ({ 'data-testid': 'report-row' }) as object}
          />
        )}
      </FirstOf>
    </>
  );
}
