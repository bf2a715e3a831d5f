import type { Day } from './day.ts';
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
}

/** What `POST /api/reports` answers. */
export interface Added {
  readonly reading: Reading;
  /** False where the case already held this report. */
  readonly added: boolean;
}
