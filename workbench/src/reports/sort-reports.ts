import type { ReportSummary } from '../../../src/model/case.ts';
import { inOrder, type Order, readOrder } from '../shell/order.ts';

/** The columns that the list of reports can be sorted by. */
export const reportColumns = ['date', 'publisher', 'title', 'claims'] as const;

/** One of the columns of the list of reports. */
type ReportColumn = (typeof reportColumns)[number];

/** The order that an address asks for; the newest first where it asks for none. */
export function reportOrder(sort: string | undefined): Order<ReportColumn> {
  return readOrder(sort, reportColumns, { column: 'date', descending: true });
}

/** The reports whose title or publisher holds every word of `find`, in the order asked for; those without a value last. */
export function arrangeReports(
  reports: readonly ReportSummary[],
  { column, descending }: Order<ReportColumn>,
  find: string,
): readonly ReportSummary[] {
  const words = find.toLocaleLowerCase('en').split(/\s+/);
  const found = reports.filter(({ title, publisher }) => {
    const text = `${title ?? ''} ${publisher ?? ''}`.toLocaleLowerCase('en');
    return words.every((word) => text.includes(word));
  });
  return inOrder(found, (report) => (column === 'date' ? report.publishedAt : report[column]), descending);
}
