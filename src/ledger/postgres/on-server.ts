import type pg from 'pg';
import { ProblemError } from '../../model/problem.ts';

/** Asks a server: SQL with $1, $2 … and their values; the rows. */
export type Ask = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What a server says, by its SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html) or the network's word, and what it means for a case. */
const failures: readonly (readonly [RegExp, string, string])[] = [
  [/^(53100|53200|53400)$/, 'ledger/disk-full', 'the server has no room left; nothing that was kept before is harmed'],
  [
    /^(42501|28\w{3}|25006)$/,
    'ledger/not-allowed',
    'the server does not let this role do that; ask whoever keeps the case',
  ],
  [/^3D000$/, 'ledger/not-a-case', 'the server has no such database; make it with createdb'],
  [/^(55P03|40001|40P01|57014)$/, 'ledger/busy', 'others are writing to it; try again when that is done'],
  [/^(XX001|XX002|58P01|58030)$/, 'ledger/damaged', 'the server’s files are damaged; restore them from a copy'],
  [
    /^(57P0\d|08\w{3}|53300|ECONN\w+|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|closed)$/,
    'ledger/unreachable',
    'the server does not answer; what was acknowledged is kept, so start it and do the rest again',
  ],
];

/** Does something with a case on a server; what the server says is thrown as the `ProblemError` that it means. */
export async function onServer<Result>(shown: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof Error)) throw error;
    const { code = '', message } = error as Error & { code?: string };
    const said = code === '' && /terminated|timeout|not queryable|closed/i.test(message) ? 'closed' : code;
    const failure = failures.find(([pattern]) => pattern.test(said));
    if (failure === undefined) throw error;
    throw new ProblemError(failure[1], `Cannot use the case ${shown}: ${failure[2]}`, { cause: error });
  }
}

/** Asks on one connection. */
export function askOn(client: pg.ClientBase | pg.Pool): Ask {
  return async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows;
}

/** Does all of something on one connection, or nothing; on return the server has it on disk. */
export async function inServerTransaction<Result>(
  pool: pg.Pool,
  action: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks while nobody waits for it says so by an event, which nobody else would hear.
  const heard = (error: Error): void => {
    broken = error;
  };
  client.on('error', heard);
  try {
    await client.query('BEGIN');
    const result = await action(askOn(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.off('error', heard);
    client.release(broken);
  }
}
