import pg from 'pg';
import { ProblemError } from '../../model/problem.ts';
import type { Ledger } from '../ledger.ts';
import type { ServerAddress } from '../store-address.ts';
import { makePostgresLedger } from './ledger-on-server.ts';
import { onServer } from './on-server.ts';
import { caseNumber, prepareServer } from './schema.ts';

const connectionsAtMost = 4;
const patienceInMilliseconds = 10_000;

/**
 * Opens the ledger of a case on a PostgreSQL server (15 or newer), making the tables where there are none, and the case where `make` says so.
 * Rejects with a `ProblemError`: `ledger/unreachable`, `ledger/not-allowed`, `ledger/newer-version`, `ledger/not-a-case`, and those of `Ledger`.
 */
export async function openPostgresLedger({ connection, name, shown }: ServerAddress, make: boolean): Promise<Ledger> {
  const pool = new pg.Pool({
    connectionString: connection,
    max: connectionsAtMost,
    connectionTimeoutMillis: patienceInMilliseconds,
    application_name: 'muster',
    // What is acknowledged is on the server's disk, whatever the server's own setting is.
    options: '-c synchronous_commit=on -c lock_timeout=60s -c client_min_messages=warning',
    types: {
      // Positions and numbers of claims stay below 2⁵³.
      getTypeParser: ((oid: Parameters<typeof pg.types.getTypeParser>[0]) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while idle is replaced when it is needed; the pool would otherwise end the program.
  pool.on('error', () => undefined);
  try {
    const caseId = await onServer(shown, async () => {
      await prepareServer(pool, shown);
      return caseNumber(pool, name, make);
    });
    if (caseId === null)
      throw new ProblemError(
        'ledger/not-a-case',
        `Cannot open ${shown}: the server has no case of that name that this role may see`,
      );
    return makePostgresLedger(pool, caseId, shown);
  } catch (error) {
    await pool.end();
    throw error;
  }
}
