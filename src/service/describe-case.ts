import type { CaseOverview, FileProblem, ReportSummary } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { CaptureEntry } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';
import { engine } from './engine.ts';
import { lastDay } from './estimate-case.ts';
import type { Case } from './open-case.ts';

/**
 * The newest reading of every report that a file of the case last gave, by the means of the case where there is one, in order of
 * publication, undated last: a file that was corrected speaks with its last word, and what it said before stays in the ledger.
 */
export function readingsOf(opened: Case): Reading[] {
  const current = new Set([...lastCaptures(opened)].map(([, { report }]) => report));
  const readings = opened.ledger.readings(undefined, opened.means.key).map(({ entry }) => entry.reading);
  return readings.filter(({ report }) => current.has(report.id)).sort((a, b) => order(a).localeCompare(order(b)));
}

function order({ report }: Reading): string {
  return `${report.publishedAt ?? '9999'} ${report.publisher ?? ''} ${report.id}`;
}

/** The case as a whole, for the board and the list of reports. */
export function describeCase(opened: Case, readings: readonly Reading[]): CaseOverview {
  const days = readings.flatMap(({ report }) =>
    report.publishedAt === null ? [] : [report.publishedAt.slice(0, 10) as Day],
  );
  return {
    name: opened.name,
    reports: readings.map(summaryOf),
    claims: readings.reduce((sum, { claims }) => sum + claims.length, 0),
    files: failuresOf(opened),
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
function lastCaptures(opened: Case): Map<string, CaptureEntry> {
  return new Map(opened.ledger.captures().map(({ entry }) => [entry.file, entry]));
}

/** The files whose last capture gave no report. */
function failuresOf(opened: Case): FileProblem[] {
  return [...lastCaptures(opened).values()].flatMap(({ file, report, problems: [problem] }) =>
    report === null && problem !== undefined ? [{ file, problem }] : [],
  );
}
