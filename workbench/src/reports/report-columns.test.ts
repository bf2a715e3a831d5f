import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '../../../src/model/case.ts';
import type { ReportId } from '../../../src/model/report.ts';
import { sortedRows } from '../shell/sorted-fixture.ts';
import { findReports } from './find-reports.ts';
import { reportColumns, reportOrder } from './report-columns.tsx';

function report(id: string, publishedAt: string | null, publisher: string | null, claims: number): ReportSummary {
  return { id: id as ReportId, title: `Title ${id}`, publisher, url: null, publishedAt, claims, problems: 0 };
}

const reports = [
  report('a', '2014-03-02', 'Wire', 3),
  report('b', null, 'Daily', 12),
  report('c', '2014-05-01', null, 4),
];

describe('the list of reports', () => {
  it.each([
    [undefined, '', 'c a b'],
    ['date', '', 'a c b'],
    ['-claims', '', 'b c a'],
    ['publisher', '', 'b a c'],
    ['-publisher', '', 'a b c'],
    ['date', 'title WIRE', 'a'],
    ['date', 'nobody', ''],
  ])('%s, “%s”', (sort, find, ids) => {
    expect(
      sortedRows(findReports(reports, find), reportColumns({}), reportOrder(sort))
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
});
