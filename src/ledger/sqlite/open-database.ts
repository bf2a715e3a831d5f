import { createRequire } from 'node:module';

/** Values that SQLite takes and gives. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A prepared statement. */
interface Statement {
  run(...values: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
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
  const database = wrap('libsql', new Libsql(path));
  return { ...database, prepare: (sql) => inOne(database.prepare(sql)) };
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

/** A statement of libsql with its values as one array: separate ones it gathers again in a slower way, which adds a third to the time of a small insert. */
function inOne(statement: Statement): Statement {
  const whole = statement as unknown as Record<keyof Statement, (values: readonly SqlValue[]) => unknown>;
  return {
    run: (...values) => whole.run(values) as ReturnType<Statement['run']>,
    get: (...values) => whole.get(values),
    all: (...values) => whole.all(values) as unknown[],
  };
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
