import type { LedgerEntry } from '../../model/ledger-entry.ts';
import { claimRowOf, claimsPerReading } from '../claim-row.ts';
import type { Database } from './open-database.ts';

const tables = `
  DROP TABLE IF EXISTS claims;
  DROP TABLE IF EXISTS reports;
  DROP TABLE IF EXISTS report_words;
  DROP TABLE IF EXISTS claim_words;
  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    family TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT,
    force TEXT,
    area TEXT,
    said_from TEXT,
    said_until TEXT,
    true_from TEXT,
    true_until TEXT
  ) STRICT;
  CREATE TABLE reports (position INTEGER PRIMARY KEY, publisher TEXT, published_on TEXT) STRICT;
  CREATE INDEX claims_by_source ON claims (source, said_until);
  CREATE INDEX claims_by_family ON claims (family, said_until);
  CREATE INDEX claims_by_day ON claims (said_until);
  CREATE INDEX reports_by_day ON reports (published_on);
  CREATE VIRTUAL TABLE report_words USING fts5 (title, words, content = '', tokenize = 'unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
`;

/** Makes the tables that claims and words are found by anew from the entries: they hold nothing of their own. */
export function rebuildIndex(database: Database): void {
  database.exec(tables);
  const write = indexWriter(database);
  for (const { position, body } of eachEntry(database, 'reading')) write(position, JSON.parse(body) as LedgerEntry);
}

/** Writes what an entry at a position is found by. */
export function indexWriter(database: Database): (position: number, entry: LedgerEntry) => void {
  const addReport = database.prepare('INSERT INTO reports VALUES (?, ?, ?)');
  const addText = database.prepare('INSERT INTO report_words (rowid, title, words) VALUES (?, ?, ?)');
  const addClaim = database.prepare('INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addWords = database.prepare('INSERT INTO claim_words (rowid, words) VALUES (?, ?)');
  return (position, entry) => {
    if (entry.kind !== 'reading') return;
    const { report, claims } = entry.reading;
    addReport.run(position, report.publisher, report.publishedAt?.slice(0, 10) ?? null);
    addText.run(position, report.title ?? '', report.text);
    for (const [at, claim] of claims.entries()) {
      const number = position * claimsPerReading + at;
      const { source, family, kind, form, force, area, saidFrom, saidUntil, trueFrom, trueUntil } = claimRowOf(claim);
      addClaim.run(number, source, family, kind, form, force, area, saidFrom, saidUntil, trueFrom, trueUntil);
      addWords.run(number, claim.exact);
    }
  };
}

/** The entries of a case, or those of one kind, in order, a few hundred in memory at a time. */
export function* eachEntry(
  database: Database,
  kind: LedgerEntry['kind'] | null = null,
): Generator<{ readonly position: number; readonly recordedAt: string; readonly body: string }> {
  const next = database.prepare(`
    SELECT position, recorded_at AS recordedAt, body FROM entries
    WHERE position > ?1 AND (?2 IS NULL OR kind = ?2) ORDER BY position LIMIT 500
  `);
  for (let after = 0; ; ) {
    const rows = next.all(after, kind) as { position: number; recordedAt: string; body: string }[];
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}
