import { Link } from '@tanstack/react-router';
import type { ColumnSort } from '@tanstack/react-table';
import type { ReportSummary } from '../../../src/model/case.ts';
import { say } from '../messages/say.ts';
import type { Search } from '../search.ts';
import { readOrder } from '../shell/order.ts';
import { columnsOf } from '../shell/use-sorted-table.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';

/** The order that an address asks for; the newest first where it asks for none. */
export function reportOrder(sort: string | undefined): ColumnSort {
  return readOrder(sort, ['date', 'publisher', 'title', 'claims'], { id: 'date', desc: true });
}

/** The columns of the list of reports; links keep this of the address. */
export function reportColumns(keep: Search) {
  const { report: words, reports: texts } = say();
  const columns = columnsOf<ReportSummary>();
  const look = (className: string) => ({ className, headed: true }) as const;
  return columns.columns([
    columns.accessor(({ publishedAt }) => publishedAt ?? undefined, {
      id: 'date',
      header: texts.columns.date,
      meta: look('date'),
      cell: ({ row: { original: one } }) => (one.publishedAt === null ? words.noDate : longDay(one.publishedAt)),
    }),
    columns.accessor(({ publisher }) => publisher ?? undefined, {
      id: 'publisher',
      header: texts.columns.publisher,
      meta: look('publisher'),
      cell: ({ row: { original: one } }) => one.publisher ?? texts.notKnown,
    }),
    columns.accessor(({ title }) => title ?? undefined, {
      id: 'title',
      header: texts.columns.title,
      meta: look('title'),
      cell: ({ row: { original: one } }) => (
        <>
          <Link to="/report/$id" params={{ id: one.id }} search={keep}>
            {one.title ?? words.untitled}
          </Link>
          {one.problems > 0 && <span className="quiet"> ({countOf(one.problems, 'problem')})</span>}
        </>
      ),
    }),
    columns.accessor(({ claims }) => claims, {
      id: 'claims',
      header: texts.columns.claims,
      meta: look('claims'),
      cell: ({ row: { original: one } }) => one.claims,
    }),
  ]);
}
