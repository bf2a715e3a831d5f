import { ProblemError } from '../model/problem.ts';

/** A case on a server. */
export interface ServerAddress {
  /** What the driver connects by. */
  readonly connection: string;
  readonly name: string;
  /** For messages: without a password. */
  readonly shown: string;
}

/** True of the address of a server rather than a path. */
export function isServer(store: string): boolean {
  return /^postgres(ql)?:\/\//.test(store);
}

/**
 * Reads "postgres://USER@HOST/DATABASE?case=NAME"; `name` is the case where the address names none. Throws `ledger/bad-address` where neither
 * does.
 */
export function parseAddress(store: string, name: string | null = null): ServerAddress {
  const wanted = 'one such as postgres://host/database?case=name is wanted';
  if (!URL.canParse(store))
    throw new ProblemError('ledger/bad-address', `Cannot open ${withoutPassword(store)}: ${wanted}`);
  const url = new URL(store);
  const named = url.searchParams.get('case') ?? name ?? '';
  url.searchParams.delete('case');
  const connection = url.toString();
  const shown = withoutPassword(connection);
  if (named === '') throw new ProblemError('ledger/bad-address', `Cannot open ${shown}: it names no case; ${wanted}`);
  return { connection, name: named, shown: `${shown}${shown.includes('?') ? '&' : '?'}case=${named}` };
}

function withoutPassword(address: string): string {
  return address.replace(/(\/\/[^:/@]*):[^@/]*@/, '$1@').replace(/([?&]password=)[^&]*/, '$1…');
}
