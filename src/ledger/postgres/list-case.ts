import type { CaseCounts, ReportSummary } from '../../model/case.ts';
import type { CaptureEntry, EntryOf, Kept } from '../../model/ledger-entry.ts';
import { type KeptRow, keptOf } from '../kept-row.ts';
import type { Ask } from './on-server.ts';

/** The last capture of each file. */
const last = `(SELECT DISTINCT ON (file) position, report FROM muster.captures WHERE case_id = $1 ORDER BY file, position DESC)`;

/** The readings that a case goes by: of each report that a file gave last, the newest by the means $2, else the newest. */
function currentSql(columns: string): string {
  return `(SELECT DISTINCT ON (id) id, ${columns} FROM muster.reports WHERE case_id = $1
      ORDER BY id, means = $2 DESC, position DESC) AS newest
    WHERE id IN (SELECT report FROM ${last} AS last)`;
}

/** As `Ledger` has it. */
export async function countsOf(ask: Ask, caseId: number, means: string): Promise<CaseCounts> {
  const [counts] = await ask<CaseCounts>(
    `SELECT count(*) AS reports, coalesce(sum(claims), 0) AS claims, coalesce(sum(problems), 0) AS problems,
       (SELECT count(*) FROM ${last} AS last WHERE report IS NULL) AS failed,
       substr(min(published_at), 1, 10) AS "from", substr(max(published_at), 1, 10) AS until, max(said_until) AS "saidUntil"
     FROM ${currentSql('claims, problems, published_at, said_until')}`,
    [caseId, means],
  );
  return counts as CaseCounts;
}

/** As `Ledger` has it. */
export async function summariesOf(ask: Ask, caseId: number, means: string): Promise<ReportSummary[]> {
  return ask<ReportSummary>(
    `SELECT id, title, publisher, url, published_at AS "publishedAt", claims, problems
     FROM ${currentSql('title, publisher, url, published_at, claims, problems')}`,
    [caseId, means],
  );
}

/** As `Ledger` has it. */
export async function failuresOf(ask: Ask, caseId: number): Promise<CaptureEntry[]> {
  const rows = await ask<KeptRow>(
    `SELECT position, recorded_at AS "recordedAt", body FROM muster.entries
     WHERE case_id = $1 AND position IN (SELECT position FROM ${last} AS last WHERE report IS NULL) ORDER BY position`,
    [caseId],
  );
  return rows.map((row) => keptOf<CaptureEntry>(row).entry);
}

/** As `Ledger` has it. */
export async function issuedOf(ask: Ask, caseId: number): Promise<Kept<EntryOf<'estimate'>>[]> {
  const rows = await ask<KeptRow>(
    `SELECT position, recorded_at AS "recordedAt", body FROM muster.entries WHERE case_id = $1 AND position IN
       (SELECT max(position) FROM muster.entries WHERE case_id = $1 AND kind = 'estimate' GROUP BY subject) ORDER BY position`,
    [caseId],
  );
  return rows.map((row) => keptOf<EntryOf<'estimate'>>(row));
}
