import type { ReportSummary } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { CaptureEntry, ReadingEntry } from '../model/ledger-entry.ts';
import type { ReportId } from '../model/report.ts';
import { sound } from './kept-row.ts';

/** What a store writes of each reading, so that a case can be described without reading any. */
export interface ReportRow extends ReportSummary {
  /** By which means it was read; empty for the default. */
  readonly means: string;
  /** The last day on which anything in it was said; null where that is not known. */
  readonly saidUntil: Day | null;
}

/** The row of a reading. */
export function reportRowOf({ reading: { report, claims, problems }, means = '' }: ReadingEntry): ReportRow {
  const { id, title, publisher, url, publishedAt } = report;
  let saidUntil: Day | null = null;
  for (const { time } of claims) {
    const until = time.saidAt?.until ?? null;
    if (until !== null && (saidUntil === null || until > saidUntil)) saidUntil = until;
  }
  return {
    id,
    means,
    title: title === null ? null : sound(title),
    publisher: publisher === null ? null : sound(publisher),
    url: url === null ? null : sound(url),
    publishedAt,
    claims: claims.length,
    problems: problems.length,
    saidUntil,
  };
}

/** What a store writes of each capture: which report a file gave, if any. */
export interface CaptureRow {
  readonly file: string;
  readonly report: ReportId | null;
}

/** The row of a capture. */
export function captureRowOf({ file, report }: CaptureEntry): CaptureRow {
  return { file: sound(file), report };
}
