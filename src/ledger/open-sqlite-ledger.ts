import { gunzipSync, gzipSync } from 'node:zlib';
import type { CaptureEntry, Kept, LedgerEntry, ReadingEntry } from '../model/ledger-entry.ts';
import { ProblemError } from '../model/problem.ts';
import { guarded } from './guarded.ts';
import { keyOf, type Ledger, versionOf } from './ledger.ts';
import { type Database, openDatabase } from './open-database.ts';

/** "Must" in ASCII: marks a file as a case. */
const applicationId = 0x4d757374;
/** Raised with every change of the tables. */
const schemaVersion = 1;
const usualPatience = 5000;

const schema = `
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
`;

/** True of a reading whose means are the first value: what stands behind the first space of its version, with that space. */
const byMeans = `CASE WHEN instr(version, ' ') = 0 THEN '' ELSE substr(version, instr(version, ' ')) END = ?1`;

interface Row {
  readonly position: number;
  readonly recorded_at: string;
  readonly body: string;
}

/**
 * Opens or makes a ledger in one SQLite file (write-ahead log, synchronous=FULL); waits up to `patience` milliseconds for
 * another program's writing to end. Throws a `ProblemError`: `ledger/newer-version`, `ledger/not-a-case`, and those of
 * `Ledger`.
 */
export function openSqliteLedger(
  path: string,
  driver: Database['driver'] | null = null,
  patience = usualPatience,
): Ledger {
  const database = guarded(path, () => openDatabase(path, driver));
  try {
    guarded(path, () => prepareTables(database, path, patience));
  } catch (error) {
    database.close();
    throw error;
  }
  return makeLedger(database, path);
}

function prepareTables(database: Database, path: string, patience: number): void {
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  const empty = isEmpty(database);
  if (!empty && pragma(database, 'application_id') !== applicationId) {
    throw new ProblemError(
      'ledger/not-a-case',
      `Cannot open ${path}: it is a database, but not a case of Muster; name a case or a folder`,
    );
  }
  const version = pragma(database, 'user_version');
  if (version > schemaVersion) {
    throw new ProblemError(
      'ledger/newer-version',
      `Cannot open ${path}: it was written by a newer Muster (case format ${version}); this one reads up to ${schemaVersion}`,
    );
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  if (empty) makeTables(database);
}

function makeTables(database: Database): void {
  database.exec('BEGIN IMMEDIATE');
  // Another program may have made them since.
  if (isEmpty(database))
    database.exec(`${schema} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`);
  database.exec('COMMIT');
}

function isEmpty(database: Database): boolean {
  return (database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }).n === 0;
}

function pragma(database: Database, name: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0]);
}

function makeLedger(database: Database, path: string): Ledger {
  const insert = database.prepare(
    'INSERT INTO entries (key, kind, report, version, recorded_at, body) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const keep = database.prepare('INSERT INTO captured (digest, gzipped) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING');
  const rows = (sql: string, ...values: string[]): Row[] =>
    guarded(path, () => database.prepare(sql).all(...values) as Row[]);
  return {
    append: (entries, bytes, recordedAt) =>
      guarded(path, () => {
        database.exec('BEGIN IMMEDIATE');
        try {
          for (const { digest, bytes: content } of bytes) keep.run(digest, gzipSync(content));
          const added = { capture: 0, reading: 0 };
          for (const entry of entries)
            added[entry.kind] += Number(insert.run(...columnsOf(entry), recordedAt, JSON.stringify(entry)).changes);
          database.exec('COMMIT');
          return added;
        } catch (error) {
          rollBack(database);
          throw error;
        }
      }),
    captures: () =>
      rows(`SELECT position, recorded_at, body FROM entries WHERE kind = 'capture' ORDER BY position`).map((row) =>
        kept<CaptureEntry>(row),
      ),
    readings: (version, means = '') => {
      const which =
        version === undefined
          ? `position IN (SELECT coalesce(max(CASE WHEN ${byMeans} THEN position END), max(position))
               FROM entries WHERE kind = 'reading' GROUP BY report)`
          : `kind = 'reading' AND ${byMeans} AND substr(version, 1, length(version) - length(?1)) = ?2`;
      const sql = `SELECT position, recorded_at, body FROM entries WHERE ${which} ORDER BY position`;
      const suffix = means === '' ? '' : ` ${means}`;
      return rows(sql, suffix, ...(version === undefined ? [] : [version])).map((row) => kept<ReadingEntry>(row));
    },
    readingOf: (report, means = '') => {
      const row = rows(
        `SELECT position, recorded_at, body FROM entries WHERE report = ?2 AND kind = 'reading'
           ORDER BY ${byMeans} DESC, position DESC LIMIT 1`,
        means === '' ? '' : ` ${means}`,
        report,
      )[0];
      return row === undefined ? null : kept<ReadingEntry>(row).entry;
    },
    bytes: (digest) => {
      const row = guarded(path, () => database.prepare('SELECT gzipped FROM captured WHERE digest = ?').get(digest)) as
        | { gzipped: Uint8Array }
        | undefined;
      return row === undefined ? null : new Uint8Array(gunzipSync(row.gzipped));
    },
    close: () => {
      foldLog(database);
      database.close();
    },
  };
}

/** Writes the log into the file, so that the file alone is the case: libsql does not at closing. */
function foldLog(database: Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // What the log holds is as safe there, and the next to open the case reads it.
  }
}

function columnsOf(entry: LedgerEntry): [string, string, string | null, string | null] {
  const reading = entry.kind === 'reading' ? entry.reading : null;
  const report = reading?.report.id ?? (entry.kind === 'capture' ? entry.report : null);
  return [keyOf(entry), entry.kind, report, reading === null ? null : versionOf(reading.engine, entry.means)];
}

function kept<Entry extends LedgerEntry>(row: Row): Kept<Entry> {
  return { position: row.position, recordedAt: row.recorded_at, entry: JSON.parse(row.body) as Entry };
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}
