import type { ReportSummary } from '../../../src/model/case.ts';

/** The columns that the list of reports can be sorted by. */
export const reportColumns = ['date', 'publisher', 'title', 'claims'] as const;

/** One of the columns of the list of reports. */
type ReportColumn = (typeof reportColumns)[number];

/** A column and its direction. */
interface ReportOrder {
  readonly column: ReportColumn;
  readonly descending: boolean;
}

/** Reads `claims` or `-claims`; newest first where it is neither. */
export function readOrder(sort: string | undefined): ReportOrder {
  const column = reportColumns.find((name) => name === sort?.replace(/^-/, ''));
  if (column === undefined) return { column: 'date', descending: true };
  return { column, descending: sort?.startsWith('-') === true };
}

/** The reports whose title or publisher holds every word of `find`, in the order asked for; those without a value last. */
export function arrangeReports(
  reports: readonly ReportSummary[],
  order: ReportOrder,
  find: string,
): readonly ReportSummary[] {
  const words = find.toLocaleLowerCase('en').split(/\s+/);
  const sign = order.descending ? -1 : 1;
  return reports
    .filter(({ title, publisher }) => {
      const text = `${title ?? ''} ${publisher ?? ''}`.toLocaleLowerCase('en');
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => {
      const [left, right] = [valueOf(a, order.column), valueOf(b, order.column)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
      return sign * String(left).localeCompare(String(right), 'en');
    });
}

function valueOf(report: ReportSummary, column: ReportColumn): string | number | null {
  if (column === 'date') return report.publishedAt;
  return report[column];
}
