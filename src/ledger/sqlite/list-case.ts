import type { CaseCounts, ReportSummary } from '../../model/case.ts';
import type { CaptureEntry, EntryOf, Kept } from '../../model/ledger-entry.ts';
import { type KeptRow, keptOf } from '../kept-row.ts';
import type { Database } from './open-database.ts';

/** Above every position. */
const abovePositions = 2 ** 50;
/** The last capture of each file: where there is one maximum, SQLite takes the other columns from its row (https://sqlite.org/lang_select.html#bareagg). */
const last = '(SELECT report, max(position) AS position FROM captures GROUP BY file)';

/** The readings that a case goes by: of each report that a file gave last, the newest by the means ?1, else the newest. */
function currentSql(columns: string): string {
  return `(SELECT report, ${columns}, max((means = ?1) * ${abovePositions} + position) AS best FROM reports GROUP BY report)
    WHERE best > 0 AND report IN (SELECT report FROM ${last} WHERE position > 0)`;
}

/** Counts as `Ledger` has them, counted anew only when a capture or reading has come since, of whichever program. */
export function counter(database: Database): (means: string) => CaseCounts {
  const lastOf = database.prepare(
    'SELECT max((SELECT coalesce(max(position), 0) FROM reports), (SELECT coalesce(max(position), 0) FROM captures)) AS last',
  );
  let kept: { readonly at: string; readonly counts: CaseCounts } | null = null;
  return (means) => {
    const at = `${(lastOf.get() as { last: number }).last} ${means}`;
    if (kept?.at !== at) kept = { at, counts: countsOf(database, means) };
    return kept.counts;
  };
}

function countsOf(database: Database, means: string): CaseCounts {
  const counts = database
    .prepare(
      `SELECT count(*) AS reports, coalesce(sum(claims), 0) AS claims, coalesce(sum(problems), 0) AS problems,
         substr(min(published_at), 1, 10) AS "from", substr(max(published_at), 1, 10) AS until, max(said_until) AS saidUntil
       FROM ${currentSql('claims, problems, published_at, said_until')}`,
    )
    .get(means) as Omit<CaseCounts, 'failed'>;
  const { failed } = database
    .prepare(`SELECT count(*) AS failed FROM ${last} WHERE position > 0 AND report IS NULL`)
    .get() as Pick<CaseCounts, 'failed'>;
  const { reports, claims, problems, from, until, saidUntil } = counts;
  return { reports, claims, problems, failed, from, until, saidUntil };
}

/** As `Ledger` has it. */
export function summariesOf(database: Database, means: string): ReportSummary[] {
  const rows = database
    .prepare(
      `SELECT (SELECT name FROM names WHERE names.id = report) AS id, title, publisher, url, published_at AS publishedAt, claims, problems
       FROM ${currentSql('title, publisher, url, published_at, claims, problems')}`,
    )
    .all(means) as ReportSummary[];
  return rows.map(({ id, title, publisher, url, publishedAt, claims, problems }) => ({
    id,
    title,
    publisher,
    url,
    publishedAt,
    claims,
    problems,
  }));
}

/** As `Ledger` has it. */
export function failuresOf(database: Database): CaptureEntry[] {
  const rows = database
    .prepare(
      `SELECT entries.position, recorded_at AS recordedAt, body FROM ${last} AS last JOIN entries USING (position)
       WHERE last.report IS NULL ORDER BY entries.position`,
    )
    .all() as KeptRow[];
  return rows.map((row) => keptOf<CaptureEntry>(row).entry);
}

/** As `Ledger` has it. */
export function issuedOf(database: Database): Kept<EntryOf<'estimate'>>[] {
  const rows = database
    .prepare(
      `SELECT position, recorded_at AS recordedAt, body FROM entries
       WHERE position IN (SELECT max(position) FROM entries WHERE kind = 'estimate' GROUP BY subject) ORDER BY position`,
    )
    .all() as KeptRow[];
  return rows.map((row) => keptOf<EntryOf<'estimate'>>(row));
}
