import { gunzipSync, gzipSync } from 'node:zlib';
import type { EntryOf, Kept, LedgerEntry, ReadingEntry } from '../../model/ledger-entry.ts';
import { beginning, follows, type KeptRow, keptOf, rowAfter, signatureOf, subjectOf } from '../kept-row.ts';
import type { EntryQuery, Ledger, ReadingQuery } from '../ledger.ts';
import { indexWriter } from './claim-index.ts';
import { faultsOf } from './faults.ts';
import { guarded } from './guarded.ts';
import { counter, failuresOf, issuedOf, summariesOf } from './list-case.ts';
import { byMeans, suffixOf } from './means.ts';
import type { Database } from './open-database.ts';
import { findClaims, findReports } from './search.ts';

type Stored = Pick<KeptRow, 'position' | 'recordedAt' | 'body'>;

const stored = 'SELECT position, recorded_at AS recordedAt, body FROM entries';
/** Later than every instant. */
const always = '9999-12-31T23:59:59.999Z';

/** The ledger on an open database whose tables are of this version; `path` is for messages. */
export function makeSqliteLedger(database: Database, path: string): Ledger {
  const all = <Row>(sql: string, ...values: (string | number)[]): Row[] =>
    guarded(path, () => database.prepare(sql).all(...values) as Row[]);
  const { add, adopt } = makeAdder(database);
  const keep = database.prepare('INSERT INTO captured (digest, gzipped) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING');
  const count = counter(database);
  const entries = <Kind extends LedgerEntry['kind']>(query: EntryQuery<Kind> = {}): Kept<EntryOf<Kind>>[] => {
    const { where, values } = conditionsOf(query);
    const rows = all<Stored>(`${stored} WHERE ${where} ORDER BY position DESC LIMIT ?`, ...values, query.last ?? -1);
    return rows.reverse().map((row) => keptOf<EntryOf<Kind>>(row));
  };
  const lastAbout = (subject: string): number =>
    all<{ last: number | null }>('SELECT max(position) AS last FROM entries WHERE subject = ?', subject)[0]?.last ?? 0;
  return {
    append: async (added, bytes, recordedAt) =>
      guarded(path, () =>
        inTransaction(database, () => {
          for (const { digest, bytes: content } of bytes) keep.run(digest, gzipSync(content));
          return add(added, recordedAt);
        }),
      ),
    amend: async <Entry extends LedgerEntry>(entry: Entry, expected: number, recordedAt: string) =>
      guarded(path, () =>
        inTransaction(database, () => {
          const subject = subjectOf(entry) ?? '';
          if (lastAbout(subject) !== expected)
            return { newer: entries({ subject }).filter(({ position }) => position > expected) };
          return add([entry], recordedAt)[0] as Kept<Entry>;
        }),
      ),
    entries: async (query) => entries(query),
    entry: async (position) => {
      const [row] = all<Stored>(`${stored} WHERE position = ?`, position);
      return row === undefined ? null : keptOf(row);
    },
    captures: async (until = always) => entries({ kinds: ['capture'], until }),
    readings: async (query = {}) => all<Stored>(...readingsSql(query)).map((row) => keptOf<ReadingEntry>(row)),
    readingOf: async (report, { means, until = always } = {}) => {
      const [row] = all<Stored>(
        `${stored} WHERE subject = ?2 AND kind = 'reading' AND recorded_at <= ?3
           ORDER BY ${byMeans} DESC, position DESC LIMIT 1`,
        suffixOf(means),
        report,
        until,
      );
      return row === undefined ? null : keptOf<ReadingEntry>(row).entry;
    },
    findClaims: async (query) => guarded(path, () => findClaims(database, query)),
    findReports: async (query) => guarded(path, () => findReports(database, query)),
    counts: async (means) => guarded(path, () => count(means)),
    summaries: async (means) => guarded(path, () => summariesOf(database, means)),
    failures: async () => guarded(path, () => failuresOf(database)),
    issued: async () => guarded(path, () => issuedOf(database)),
    bytes: async (digest) => {
      const [row] = all<{ gzipped: Uint8Array }>('SELECT gzipped FROM captured WHERE digest = ?', digest);
      return row === undefined ? null : new Uint8Array(gunzipSync(row.gzipped));
    },
    length: async () => all<{ last: number | null }>('SELECT max(position) AS last FROM entries')[0]?.last ?? 0,
    rows: async (after, limit) =>
      all<KeptRow>(
        `SELECT position, key, kind, subject, version, recorded_at AS recordedAt, digest, body FROM entries
           WHERE position > ? ORDER BY position LIMIT ?`,
        after,
        limit,
      ),
    adopt: async (rows, bytes) =>
      guarded(path, () =>
        inTransaction(database, () => {
          for (const { digest, bytes: content } of bytes) keep.run(digest, gzipSync(content));
          return adopt(rows);
        }),
      ),
    faults: async () => guarded(path, () => faultsOf(database)),
    close: async () => {
      foldLog(database);
      database.close();
    },
  };
}

/** Adds to a case, within a transaction. */
function makeAdder(database: Database): {
  /** Adds entries behind the last one; gives those that were new. */
  readonly add: <Entry extends LedgerEntry>(entries: readonly Entry[], recordedAt: string) => Kept<Entry>[];
  /** As `Ledger` has it. */
  readonly adopt: (rows: readonly KeptRow[]) => boolean;
} {
  const last = database.prepare('SELECT position, digest FROM entries ORDER BY position DESC LIMIT 1');
  const insert = database.prepare(
    `INSERT INTO entries (position, key, kind, subject, version, recorded_at, digest, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
  );
  const beginIndex = indexWriter(database);
  const write = (
    { position, key, kind, subject, version, recordedAt, digest, body }: KeptRow,
    entry: LedgerEntry,
    writeIndex: ReturnType<typeof beginIndex>,
  ): boolean => {
    if (Number(insert.run(position, key, kind, subject, version, recordedAt, digest, body).changes) === 0) return false;
    writeIndex(position, entry);
    return true;
  };
  const lastKept = (): Pick<KeptRow, 'position' | 'digest'> =>
    (last.get() as Pick<KeptRow, 'position' | 'digest'> | undefined) ?? beginning;
  return {
    add: (entries, recordedAt) => {
      let before = lastKept();
      const writeIndex = beginIndex();
      return entries.flatMap((entry) => {
        const row = rowAfter(before, entry, recordedAt);
        if (!write(row, entry, writeIndex)) return [];
        before = row;
        return [{ position: row.position, recordedAt, entry }];
      });
    },
    adopt: (rows) => {
      if (!follows(rows, lastKept())) return false;
      const writeIndex = beginIndex();
      for (const row of rows) write(row, JSON.parse(row.body) as LedgerEntry, writeIndex);
      return true;
    },
  };
}

function conditionsOf({ kinds, subject, who, until }: EntryQuery): {
  readonly where: string;
  readonly values: string[];
} {
  const conditions: string[] = ['true'];
  const values: string[] = [];
  if (kinds !== undefined) {
    conditions.push(`kind IN (${kinds.map(() => '?').join(', ')})`);
    values.push(...kinds);
  }
  if (subject !== undefined) {
    conditions.push('subject = ?');
    values.push(subject);
  }
  if (who !== undefined) {
    conditions.push('instr(body, ?) > 0');
    values.push(signatureOf(who));
  }
  if (until !== undefined) {
    conditions.push('recorded_at <= ?');
    values.push(until);
  }
  return { where: conditions.join(' AND '), values };
}

function readingsSql({ version, means, until = always }: ReadingQuery): [string, ...string[]] {
  if (version === undefined) {
    const newest = `SELECT coalesce(max(CASE WHEN ${byMeans} THEN position END), max(position))
      FROM entries WHERE kind = 'reading' AND recorded_at <= ?2 GROUP BY subject`;
    return [`${stored} WHERE position IN (${newest}) ORDER BY position`, suffixOf(means), until];
  }
  const where = `kind = 'reading' AND version = ?1 AND recorded_at <= ?2`;
  return [`${stored} WHERE ${where} ORDER BY position`, `${version}${suffixOf(means)}`, until];
}

/** Writes the log into the file, so that the file alone is the case: libsql does not at closing. */
function foldLog(database: Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // What the log holds is as safe there, and the next to open the case reads it.
  }
}

/** Does all of something, or nothing. */
function inTransaction<Result>(database: Database, action: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = action();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}
