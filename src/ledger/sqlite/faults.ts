import type { ReadingEntry } from '../../model/ledger-entry.ts';
import { claimRowOf, claimsPerReading } from '../claim-row.ts';
import { eachEntry } from './claim-index.ts';
import type { Database } from './open-database.ts';

/** What SQLite's own check finds, and readings whose claims are not found by what they say. */
export function faultsOf(database: Database): string[] {
  const found = database.prepare('PRAGMA integrity_check').all() as { readonly integrity_check: string }[];
  const faults = found.map(({ integrity_check: words }) => words).filter((words) => words !== 'ok');
  const claims = database.prepare(
    `SELECT source, family, kind, form, force, area, said_from AS saidFrom, said_until AS saidUntil,
       true_from AS trueFrom, true_until AS trueUntil FROM claims WHERE number >= ? AND number < ? ORDER BY number`,
  );
  for (const { position, body } of eachEntry(database, 'reading')) {
    const { reading } = JSON.parse(body) as ReadingEntry;
    const rows = claims.all(position * claimsPerReading, (position + 1) * claimsPerReading);
    const same = rows.length === reading.claims.length && rows.every((row, at) => isRow(row, reading.claims[at]));
    if (!same) faults.push(`the claims of entry ${position} are not found by what they say`);
  }
  return faults;
}

function isRow(row: unknown, claim: ReadingEntry['reading']['claims'][number] | undefined): boolean {
  if (claim === undefined) return false;
  return Object.entries(claimRowOf(claim)).every(([name, value]) => (row as Record<string, unknown>)[name] === value);
}
