import type { CaptureEntry, ReadingEntry } from '../../model/ledger-entry.ts';
import { claimRowOf, claimsPerReading } from '../claim-row.ts';
import { captureRowOf, reportRowOf } from '../report-row.ts';
import { dayValue, eachEntry } from './claim-index.ts';
import type { Database } from './open-database.ts';

/** What SQLite's own check finds, and entries that are not found by what they say. */
export function faultsOf(database: Database): string[] {
  const found = database.prepare('PRAGMA integrity_check').all() as { readonly integrity_check: string }[];
  const faults = found.map(({ integrity_check: words }) => words).filter((words) => words !== 'ok');
  const claims = database.prepare(
    `SELECT spoke.name AS source, whole.name AS family, said_until AS saidUntil, actor.name AS force, place.name AS place, form.name AS form
       FROM claims JOIN names AS spoke ON spoke.id = source JOIN names AS whole ON whole.id = family
       LEFT JOIN names AS actor ON actor.id = force LEFT JOIN names AS place ON place.id = claims.place LEFT JOIN names AS form ON form.id = claims.form
       WHERE number >= ? AND number < ? ORDER BY number`,
  );
  const reports = database.prepare(
    `SELECT name AS id, means, title, publisher, url, published_at AS publishedAt, claims, problems, said_until AS saidUntil
       FROM reports JOIN names ON names.id = report WHERE position = ?`,
  );
  for (const { position, body } of eachEntry(database, 'reading')) {
    const entry = JSON.parse(body) as ReadingEntry;
    const wanted = entry.reading.claims.map(claimRowOf);
    const rows = claims.all(position * claimsPerReading, (position + 1) * claimsPerReading);
    const same =
      rows.length === wanted.length &&
      wanted.every((row, at) => isRow(rows[at], { ...row, saidUntil: dayValue(row.saidUntil) }));
    if (!same) faults.push(`the claims of entry ${position} are not found by what they say`);
    if (!isRow(reports.get(position), reportRowOf(entry)))
      faults.push(`the report of entry ${position} is not listed as it says`);
  }
  const captures = database.prepare(
    'SELECT file, name AS report FROM captures LEFT JOIN names ON names.id = report WHERE position = ?',
  );
  for (const { position, body } of eachEntry(database, 'capture')) {
    if (!isRow(captures.get(position), captureRowOf(JSON.parse(body) as CaptureEntry)))
      faults.push(`the file of entry ${position} is not listed as it says`);
  }
  return faults;
}

function isRow(row: unknown, wanted: object): boolean {
  if (row === undefined) return false;
  return Object.entries(wanted).every(([name, value]) => (row as Record<string, unknown>)[name] === value);
}
