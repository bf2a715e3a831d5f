import { createRequire } from 'node:module';

/** Values that SQLite takes and gives. */
type SqlValue = string | number | bigint | null | Uint8Array;

/** A prepared statement. */
interface Statement {
  run(...values: SqlValue[]): { readonly changes: number | bigint };
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
}

/** The little of SQLite that the ledger uses, the same over both drivers. */
export interface Database {
  readonly driver: 'node:sqlite' | 'libsql';
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => Omit<Database, 'driver'>;
}

/** Opens a database file with the SQLite that Node brings where it has one, with libsql where not. */
export function openDatabase(path: string, driver: Database['driver'] | null = null): Database {
  const builtin = driver === 'libsql' ? null : nodeSqlite();
  if (builtin !== null) return wrap('node:sqlite', new builtin.DatabaseSync(path));
  if (driver === 'node:sqlite') throw new Error('Cannot open a database with node:sqlite: this Node does not have it');
  const Libsql = createRequire(import.meta.url)('libsql') as new (path: string) => Omit<Database, 'driver'>;
  return wrap('libsql', new Libsql(path));
}

/** True where this Node brings SQLite without a flag. */
export function hasNodeSqlite(): boolean {
  return nodeSqlite() !== null;
}

function nodeSqlite(): NodeSqlite | null {
  const warn = process.emitWarning.bind(process);
  // Node announces its SQLite as experimental on every start; the ledger's contract suite is what tells whether it serves.
  process.emitWarning = () => undefined;
  try {
    const get = (process as { getBuiltinModule?: (name: string) => unknown }).getBuiltinModule;
    return (get?.call(process, 'node:sqlite') as NodeSqlite | undefined) ?? null;
  } catch {
    return null;
  } finally {
    process.emitWarning = warn;
  }
}

function wrap(driver: Database['driver'], database: Omit<Database, 'driver'>): Database {
  return {
    driver,
    exec: (sql) => {
      database.exec(sql);
    },
    prepare: (sql) => database.prepare(sql),
    close: () => database.close(),
  };
}
