import type { CaseOverview, FileProblem, ReportSummary } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import { engine } from './engine.ts';
import { lastDay } from './estimate-case.ts';
import type { Case } from './open-case.ts';

/** Every reading of a case by the engine at hand, in order of publication, undated last. */
export function readingsOf(opened: Case): Reading[] {
  const readings = opened.ledger.readings().map(({ entry }) => entry.reading);
  return readings.sort((a, b) => order(a).localeCompare(order(b)));
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

/** The files whose last capture gave no report. */
function failuresOf(opened: Case): FileProblem[] {
  const last = new Map<string, FileProblem | null>();
  for (const { entry } of opened.ledger.captures()) {
    const problem = entry.report === null ? entry.problems[0] : undefined;
    last.set(entry.file, problem === undefined ? null : { file: entry.file, problem });
  }
  return [...last.values()].filter((failure) => failure !== null);
}
