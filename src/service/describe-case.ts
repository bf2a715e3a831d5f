import type { Ledger } from '../ledger/ledger.ts';
import type { CaseOverview, ReportSummary } from '../model/case.ts';
import type { CaptureEntry } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';
import { engine } from './engine.ts';
import type { Case } from './open-case.ts';

/**
 * The newest reading of every report that a file of the case last gave, by the means of the case where there is one, in order of
 * publication, undated last: a file that was corrected speaks with its last word, and what it said before stays in the ledger. With
 * `until`, as the case stood at that instant.
 */
export async function readingsOf(opened: Case, until?: string): Promise<Reading[]> {
  const current = new Set([...(await lastCaptures(opened.ledger, until))].map(([, { report }]) => report));
  const kept = await opened.ledger.readings({ means: opened.means.key, ...(until === undefined ? {} : { until }) });
  const readings = kept.map(({ entry }) => entry.reading);
  return readings
    .filter(({ report }) => current.has(report.id))
    .sort((a, b) => placeOf(a.report).localeCompare(placeOf(b.report)));
}

/** By what reports are put in order. */
function placeOf({ publishedAt, publisher, id }: Pick<ReportSummary, 'publishedAt' | 'publisher' | 'id'>): string {
  return `${publishedAt ?? '9999'} ${publisher ?? ''} ${id}`;
}

/** The case as a whole, for the board and the list of reports; none of its readings is read for it. */
export async function describeCase(opened: Case): Promise<CaseOverview> {
  const { ledger, means, name } = opened;
  const { claims, from, until } = await ledger.counts(means.key);
  const reports = (await ledger.summaries(means.key)).map((summary) => ({ summary, place: placeOf(summary) }));
  return {
    name,
    reports: reports.sort((a, b) => a.place.localeCompare(b.place)).map(({ summary }) => summary),
    claims,
    files: (await ledger.failures()).flatMap(({ file, problems: [problem] }) =>
      problem === undefined ? [] : [{ file, problem }],
    ),
    from,
    until,
    engine,
    network: opened.network,
  };
}

/** The last capture of each file; with `until`, at that instant. */
export async function lastCaptures(
  ledger: Pick<Ledger, 'captures'>,
  until?: string,
): Promise<ReadonlyMap<string, CaptureEntry>> {
  return new Map((await ledger.captures(until)).map(({ entry }) => [entry.file, entry]));
}
