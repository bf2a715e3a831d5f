import { ProblemError } from '../../model/problem.ts';
import { digestAfter, firstDigest } from '../kept-row.ts';
import { eachEntry, rebuildIndex } from './claim-index.ts';
import type { Database } from './open-database.ts';

/** "Must" in ASCII: marks a file as a case. */
const applicationId = 0x4d757374;

/** Each step brings a case from the version of its place in the list to the next; none is ever changed once it was released. */
const steps: readonly ((database: Database) => void)[] = [makeEntries, chainEntries, keepEntries, keepEntries];

/**
 * Makes the tables of a new case, or brings those of an older one up to this version. Throws a `ProblemError`:
 * `ledger/newer-version`, `ledger/not-a-case`.
 */
export function prepareTables(database: Database, path: string): void {
  const empty = isEmpty(database);
  if (!empty && pragma(database, 'application_id') !== applicationId) {
    throw new ProblemError(
      'ledger/not-a-case',
      `Cannot open ${path}: it is a database, but not a case of Muster; name a case or a folder`,
    );
  }
  const version = pragma(database, 'user_version');
  if (version > steps.length) {
    throw new ProblemError(
      'ledger/newer-version',
      `Cannot open ${path}: it was written by a newer Muster (case format ${version}); this one reads up to ${steps.length}`,
    );
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  if (version < steps.length) migrate(database);
}

function migrate(database: Database): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another program may have done it since.
    const version = pragma(database, 'user_version');
    for (const step of steps.slice(version)) step(database);
    if (version < steps.length) {
      rebuildIndex(database);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function makeEntries(database: Database): void {
  database.exec(`
    CREATE TABLE entries (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      report TEXT,
      version TEXT,
      recorded_at TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_kind ON entries (kind, version, position);
    CREATE INDEX entries_by_report ON entries (report, kind, position);
    CREATE TABLE captured (digest TEXT PRIMARY KEY, gzipped BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
    CREATE TRIGGER entries_last BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
    CREATE TRIGGER captured_stays BEFORE UPDATE ON captured BEGIN SELECT RAISE(ABORT, 'captured bytes are never changed'); END;
    CREATE TRIGGER captured_lasts BEFORE DELETE ON captured BEGIN SELECT RAISE(ABORT, 'captured bytes are never removed'); END;
  `);
}

/** Entries of every kind, chained by digests, at the positions that they had. */
function chainEntries(database: Database): void {
  database.exec(`
    CREATE TABLE chained (
      position INTEGER PRIMARY KEY,
      key TEXT UNIQUE,
      kind TEXT NOT NULL,
      subject TEXT,
      version TEXT,
      recorded_at TEXT NOT NULL,
      digest TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
  `);
  const copy = database.prepare(`
    INSERT INTO chained SELECT position, key, kind, report, version, recorded_at, ?, body FROM entries WHERE position = ?
  `);
  let digest = firstDigest;
  for (const { position, recordedAt, body } of eachEntry(database)) {
    digest = digestAfter(digest, { position, recordedAt, body });
    copy.run(digest, position);
  }
  database.exec(`
    DROP TABLE entries;
    ALTER TABLE chained RENAME TO entries;
    CREATE INDEX entries_by_kind ON entries (kind, version, position);
    CREATE INDEX entries_by_subject ON entries (subject, kind, position);
    CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
    CREATE TRIGGER entries_last BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
  `);
}

/** Only what claims and reports are found by changed, which is made anew after every step. */
function keepEntries(): void {}

function isEmpty(database: Database): boolean {
  return (database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }).n === 0;
}

function pragma(database: Database, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0]);
}
