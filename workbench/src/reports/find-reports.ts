import type { ReportSummary } from '../../../src/model/case.ts';

/** The reports whose title or publisher holds every word. */
export function findReports(reports: readonly ReportSummary[], find: string): readonly ReportSummary[] {
  const words = find.toLocaleLowerCase('en').split(/\s+/);
  return reports.filter(({ title, publisher }) => {
    const text = `${title ?? ''} ${publisher ?? ''}`.toLocaleLowerCase('en');
    return words.every((word) => text.includes(word));
  });
}
