import type { Ledger } from '../ledger.ts';
import { guarded } from './guarded.ts';
import { makeSqliteLedger } from './ledger-on-sqlite.ts';
import { type Database, openDatabase } from './open-database.ts';
import { prepareTables } from './schema.ts';

const usualPatience = 5000;
/** Most pages of an index change with each write: they are kept in memory (KiB), and the log is folded into the file (every so many pages) once many have changed twice. */
const pages = 'PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000;';

/**
 * Opens or makes a ledger in one SQLite file (write-ahead log, synchronous=FULL), bringing an older one up to this version; waits up
 * to `patience` milliseconds for another program's writing to end. Throws a `ProblemError`: `ledger/newer-version`,
 * `ledger/not-a-case`, and those of `Ledger`.
 */
export function openSqliteLedger(
  path: string,
  driver: Database['driver'] | null = null,
  patience = usualPatience,
): Ledger {
  const database = guarded(path, () => openDatabase(path, driver));
  try {
    guarded(path, () => {
      database.exec(`PRAGMA busy_timeout = ${patience}; ${pages}`);
      prepareTables(database, path);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return makeSqliteLedger(database, path);
}
