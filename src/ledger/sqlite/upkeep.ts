import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { ProblemError } from '../../model/problem.ts';
import { rebuildIndex } from './claim-index.ts';
import { guarded } from './guarded.ts';
import { type Database, openDatabase } from './open-database.ts';

/**
 * Copies a case into a new file while others read and write it: the copy is the case as it stood at one instant, on disk when this
 * returns. Throws `ledger/file-exists`, and what `guarded` throws.
 */
export function backUp(path: string, target: string): void {
  if (existsSync(target))
    throw new ProblemError(
      'ledger/file-exists',
      `Cannot back up to ${target}: there is a file already; name a new one`,
    );
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  try {
    withDatabase(path, (database) => database.prepare('VACUUM INTO ?').run(partial));
    const file = guarded(target, () => openSync(partial, 'r+'));
    fsyncSync(file);
    closeSync(file);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Makes a case's file as small as it can be, and what claims and words are found by anew; gives its bytes before and after. */
export function compact(path: string): { readonly before: number; readonly after: number } {
  const before = statSync(path).size;
  withDatabase(path, (database) => {
    database.exec('BEGIN IMMEDIATE');
    rebuildIndex(database);
    database.exec('COMMIT; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
  });
  return { before, after: statSync(path).size };
}

function withDatabase(path: string, action: (database: Database) => unknown): void {
  guarded(path, () => {
    const database = openDatabase(path);
    try {
      database.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL');
      action(database);
    } finally {
      database.close();
    }
  });
}
