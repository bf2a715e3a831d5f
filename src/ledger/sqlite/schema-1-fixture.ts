import { gzipSync } from 'node:zlib';
import type { CaptureEntry, ReadingEntry } from '../../model/ledger-entry.ts';
import { columnsOf } from '../kept-row.ts';
import { openDatabase } from './open-database.ts';

/** The tables of the first format, as it was released. */
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
  PRAGMA application_id = 1299542900;
  PRAGMA user_version = 1;
`;

/** Writes a case of the first format, as the first Muster wrote it; every second position is left out, as a capture that was known left it. */
export function writeSchema1(
  path: string,
  entries: readonly (CaptureEntry | ReadingEntry)[],
  bytes: readonly { readonly digest: string; readonly bytes: Uint8Array }[],
  recordedAt: string,
): void {
  const database = openDatabase(path);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${schema}`);
  const insert = database.prepare(
    'INSERT INTO entries (position, key, kind, report, version, recorded_at, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [at, entry] of entries.entries()) {
    const { key, kind, subject, version, body } = columnsOf(entry);
    insert.run(2 * at + 1, key, kind, subject, version, recordedAt, body);
  }
  const keep = database.prepare('INSERT INTO captured (digest, gzipped) VALUES (?, ?)');
  for (const each of bytes) keep.run(each.digest, gzipSync(each.bytes));
  database.close();
}
