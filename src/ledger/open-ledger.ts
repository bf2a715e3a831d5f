import type { Ledger } from './ledger.ts';
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts';
import { isServer, parseAddress } from './store-address.ts';

/**
 * Opens or makes the ledger at a path, or at an address such as "postgres://host/database?case=name"; `name` is the case where the address names none. A
 * case on a server is made only where `make` says so. Rejects as `openSqliteLedger` and `openPostgresLedger` do.
 */
export async function openLedger(store: string, name: string | null = null, make = true): Promise<Ledger> {
  if (!isServer(store)) return openSqliteLedger(store);
  const address = parseAddress(store, name);
  // The driver takes time to load, which a case in a file need not spend.
  const { openPostgresLedger } = await import('./postgres/open-postgres-ledger.ts');
  return openPostgresLedger(address, make);
}
