import type { Day } from './day.ts';
import type { DayBand, SeriesKey } from './estimate.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import type { ReportId } from './report.ts';

/** One report of a case, as a line in a list. */
export interface ReportSummary {
  readonly id: ReportId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly claims: number;
  readonly problems: number;
}

/** How much a case holds. */
export interface CaseCounts {
  readonly reports: number;
  readonly claims: number;
  /** What went amiss within reports. */
  readonly problems: number;
  /** Files that gave no report. */
  readonly failed: number;
  /** First and last day of publication; null where no report is dated. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** The last day on which anything was said; null where nothing says so. */
  readonly saidUntil: Day | null;
}

/** A file that gave no report, and why. */
export interface FileProblem {
  /** Path below the case's folder, or the name that the file was handed in under. */
  readonly file: string;
  readonly problem: Problem;
}

/** A case as a whole: what `GET /api/case` answers. */
export interface CaseOverview {
  readonly name: string;
  /** In order of publication, undated last. */
  readonly reports: readonly ReportSummary[];
  readonly claims: number;
  readonly files: readonly FileProblem[];
  /** First and last day of publication; null where no report is dated. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly engine: { readonly name: string; readonly version: string };
  /** True where pages may be fetched by their addresses. */
  readonly network: boolean;
}

/** A series with the estimate that was given out of it last. */
interface IssuedSeries {
  readonly key: SeriesKey;
  readonly asOf: Day;
  readonly headline: DayBand;
  /** Claims that bore on it. */
  readonly claims: number;
  /** ISO 8601 instant. */
  readonly issuedAt: string;
  readonly who: string;
  readonly why: string | null;
}

/** Where a series stands, without all that its estimate tells. */
interface Headline {
  readonly key: SeriesKey;
  readonly headline: DayBand;
  /** How many independent origins speak to it. */
  readonly origins: number;
}

/** What a case of any size can tell at once: what `GET /api/board` answers. */
export interface Board extends CaseCounts {
  readonly name: string;
  /** Claims that nobody has accepted, rejected or corrected. */
  readonly open: number;
  /** Where every series stands on the case's last day, best supported first, where that was reckoned before and holds; else none. */
  readonly headlines: readonly Headline[];
  /** The estimates that were given out last. */
  readonly series: readonly IssuedSeries[];
}

/** What `POST /api/reports` answers. */
export interface Added {
  readonly reading: Reading;
  /** False where the case already held this report. */
  readonly added: boolean;
}
