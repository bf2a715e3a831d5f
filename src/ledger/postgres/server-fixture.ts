import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of a test's own, on a socket in a folder of its own. */
export interface TestServer {
  /** The address of a database, by the role that owns it or another. */
  readonly address: (database: string, role?: string) => string;
  /** Runs SQL in a database, by its owner or another role. */
  readonly sql: (database: string, sql: string, role?: string) => Promise<unknown[]>;
  /** Makes a database with nothing in it. */
  readonly newDatabase: () => Promise<string>;
  /** Stops it without waiting for those who use it. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const owner = 'muster_test';
/** Where Debian keeps the programs of each version. */
const debian = '/usr/lib/postgresql';

/** The folder of the server's programs; null where there is none, which the tests say aloud. */
export function findPostgres(): string | null {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  const found =
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
  if (found === null) {
    if (process.env['CI'] !== undefined)
      throw new Error('Cannot test the ledger on PostgreSQL: install Debian’s postgresql');
    console.warn('PostgreSQL is not here: the ledger on a server is NOT tested (Debian: apt-get install postgresql)');
  }
  return found;
}

/** Makes and starts a server; where tests run as root, as the user postgres, for the server refuses root. */
export async function startPostgres(programs: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-postgres-'));
  const user = process.getuid?.() === 0 ? ['uid', 'gid'].map((kind) => idOf(kind as 'uid' | 'gid')) : null;
  const [uid, gid] = user ?? [];
  const as = uid === undefined || gid === undefined ? {} : { uid, gid };
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const files = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', files, '-U', owner, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-k'],
    {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  let server: ChildProcess | null = null;
  const address = (database: string, role = owner): string =>
    `postgres://${role}@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const sql: TestServer['sql'] = async (database, text, role) => {
    const client = new pg.Client({ connectionString: address(database, role) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const results = (await client.query(text)) as unknown as pg.QueryResult | pg.QueryResult[];
      return Array.isArray(results) ? (results.at(-1)?.rows ?? []) : results.rows;
    } finally {
      await client.end();
    }
  };
  const answers = (): Promise<boolean> =>
    sql('postgres', 'SELECT 1').then(
      () => true,
      () => false,
    );
  const start = async (): Promise<void> => {
    server = spawn(join(programs, 'postgres'), ['-D', files, '-k', folder, '-c', 'listen_addresses='], {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    });
    while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const stop = async (): Promise<void> => {
    if (server === null) return;
    const closed = once(server, 'close');
    server.kill('SIGINT');
    await closed;
    server = null;
  };
  await start();
  let databases = 0;
  return {
    address,
    sql,
    newDatabase: async () => {
      databases += 1;
      await sql('postgres', `CREATE DATABASE test_${databases}`);
      return `test_${databases}`;
    },
    stop,
    start,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(kind: 'uid' | 'gid'): number {
  return Number(execFileSync('id', [kind === 'uid' ? '-u' : '-g', 'postgres'], { encoding: 'utf8' }));
}
