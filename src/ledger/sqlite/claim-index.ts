import type { CaptureEntry, LedgerEntry, ReadingEntry } from '../../model/ledger-entry.ts';
import { claimRowOf, claimsPerReading } from '../claim-row.ts';
import { captureRowOf, reportRowOf } from '../report-row.ts';
import type { Database } from './open-database.ts';

// Numbers instead of names, reports and days: entries come in any order of them, so that most pages of an index change with each write.
// Words are merged half as often as FTS5 does by itself.
const tables = `
  DROP TABLE IF EXISTS claims;
  DROP TABLE IF EXISTS names;
  DROP TABLE IF EXISTS reports;
  DROP TABLE IF EXISTS captures;
  DROP TABLE IF EXISTS report_words;
  DROP TABLE IF EXISTS claim_words;
  CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    family INTEGER NOT NULL,
    said_until INTEGER,
    force INTEGER,
    place INTEGER,
    form INTEGER
  ) STRICT;
  CREATE TABLE reports (
    position INTEGER PRIMARY KEY,
    report INTEGER NOT NULL,
    means TEXT NOT NULL,
    title TEXT,
    publisher TEXT,
    url TEXT,
    published_at TEXT,
    claims INTEGER NOT NULL,
    problems INTEGER NOT NULL,
    said_until TEXT
  ) STRICT;
  CREATE TABLE captures (position INTEGER PRIMARY KEY, file TEXT NOT NULL, report INTEGER) STRICT;
  CREATE INDEX claims_by_source ON claims (source, said_until);
  CREATE INDEX claims_by_family ON claims (family, said_until) WHERE family <> source;
  CREATE INDEX claims_by_day ON claims (said_until);
  CREATE INDEX claims_by_force ON claims (force, said_until) WHERE force IS NOT NULL;
  CREATE INDEX claims_by_place ON claims (place, said_until) WHERE place IS NOT NULL;
  CREATE INDEX reports_by_day ON reports (substr(published_at, 1, 10));
  CREATE INDEX reports_by_report ON reports (report, means, position, claims, problems, published_at, said_until);
  CREATE INDEX captures_by_file ON captures (file, position, report);
  CREATE VIRTUAL TABLE report_words USING fts5 (title, words, content = '', tokenize = 'unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO report_words (report_words, rank) VALUES ('automerge', 8);
  INSERT INTO claim_words (claim_words, rank) VALUES ('automerge', 8);
`;

/** Makes the tables that claims and words are found by anew from the entries: they hold nothing of their own. */
export function rebuildIndex(database: Database): void {
  database.exec(tables);
  const write = indexWriter(database)();
  for (const kind of ['reading', 'capture'] as const)
    for (const { position, body } of eachEntry(database, kind)) write(position, JSON.parse(body) as LedgerEntry);
}

/** Begins, for one transaction each time, to write what entries at their positions are found by. */
export function indexWriter(database: Database): () => (position: number, entry: LedgerEntry) => void {
  const addReport = database.prepare('INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addText = database.prepare('INSERT INTO report_words (rowid, title, words) VALUES (?, ?, ?)');
  const addClaim = database.prepare('INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addWords = database.prepare('INSERT INTO claim_words (rowid, words) VALUES (?, ?)');
  const addCapture = database.prepare('INSERT INTO captures VALUES (?, ?, ?)');
  const writeCapture = (position: number, entry: CaptureEntry, numberOf: (name: string) => number): void => {
    const { file, report } = captureRowOf(entry);
    addCapture.run(position, file, report === null ? null : numberOf(report));
  };
  const writeReading = (position: number, entry: ReadingEntry, numberOf: (name: string) => number): void => {
    const { report, claims: read } = entry.reading;
    const { id, means, title, publisher, url, publishedAt, claims, problems, saidUntil } = reportRowOf(entry);
    const numberIfAny = (name: string | null): number | null => (name === null ? null : numberOf(name));
    addReport.run(position, numberOf(id), means, title, publisher, url, publishedAt, claims, problems, saidUntil);
    addText.run(position, report.title ?? '', report.text);
    for (const [at, claim] of read.entries()) {
      const number = position * claimsPerReading + at;
      const row = claimRowOf(claim);
      addClaim.run(
        number,
        numberOf(row.source),
        numberOf(row.family),
        dayValue(row.saidUntil),
        numberIfAny(row.force),
        numberIfAny(row.place),
        numberIfAny(row.form),
      );
      addWords.run(number, claim.exact);
    }
  };
  const namesIn = namer(database);
  return () => {
    const numberOf = namesIn();
    return (position, entry) => {
      if (entry.kind === 'capture') writeCapture(position, entry, numberOf);
      if (entry.kind === 'reading') writeReading(position, entry, numberOf);
    };
  };
}

/** Gives names their numbers. They are remembered for one transaction only, since it may come to nothing and others write too. */
function namer(database: Database): () => (name: string) => number {
  const find = database.prepare('SELECT id FROM names WHERE name = ?');
  const add = database.prepare('INSERT INTO names (name) VALUES (?)');
  return () => {
    const known = new Map<string, number>();
    return (name) => {
      const seen = known.get(name);
      if (seen !== undefined) return seen;
      const found = find.get(name) as { readonly id: number } | undefined;
      const id = found?.id ?? Number(add.run(name).lastInsertRowid);
      known.set(name, id);
      return id;
    };
  };
}

/** A day as a number that sorts as days do: 20140530. */
export function dayValue(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''));
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
