import type { CaseOverview, FileProblem, ReportSummary } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { CaptureEntry } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';
import { engine } from './engine.ts';
import { lastDay } from './estimate-case.ts';
import type { Case } from './open-case.ts';

/**
 * The newest reading of every report that a file of the case last gave, by the means of the case where there is one, in order of
 * publication, undated last: a file that was corrected speaks with its last word, and what it said before stays in the ledger. With
 * `until`, as the case stood at that instant.
 */
export async function readingsOf(opened: Case, until?: string): Promise<Reading[]> {
  const current = new Set([...(await lastCaptures(opened, until))].map(([, { report }]) => report));
  const kept = await opened.ledger.readings({ means: opened.means.key, ...(until === undefined ? {} : { until }) });
  const readings = kept.map(({ entry }) => entry.reading);
  return readings.filter(({ report }) => current.has(report.id)).sort((a, b) => order(a).localeCompare(order(b)));
}

function order({ report }: Reading): string {
  return `${report.publishedAt ?? '9999'} ${report.publisher ?? ''} ${report.id}`;
}

/** The case as a whole, for the board and the list of reports. */
export async function describeCase(opened: Case, readings: readonly Reading[]): Promise<CaseOverview> {
  const days = readings.flatMap(({ report }) =>
    report.publishedAt === null ? [] : [report.publishedAt.slice(0, 10) as Day],
  );
  return {
    name: opened.name,
    reports: readings.map(summaryOf),
    claims: readings.reduce((sum, { claims }) => sum + claims.length, 0),
    files: await failuresOf(opened),
    from: days[0] ?? null,
    until: lastDay(readings),
    engine,
  };
}

function summaryOf({ report, claims, problems }: Reading): ReportSummary {
  const { id, title, publisher, url, publishedAt } = report;
  return { id, title, publisher, url, publishedAt, claims: claims.length, problems: problems.length };
}

/** The last capture of each file. */
async function lastCaptures(opened: Case, until?: string): Promise<Map<string, CaptureEntry>> {
  return new Map((await opened.ledger.captures(until)).map(({ entry }) => [entry.file, entry]));
}

/** The files whose last capture gave no report. */
async function failuresOf(opened: Case): Promise<FileProblem[]> {
  return [...(await lastCaptures(opened)).values()].flatMap(({ file, report, problems: [problem] }) =>
    report === null && problem !== undefined ? [{ file, problem }] : [],
  );
}
