import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { isServer, parseAddress } from '../ledger/store-address.ts';
import { type Day, parseDay } from '../model/day.ts';
import { ProblemError } from '../model/problem.ts';
import { type CaseMeans, meansOf } from './case-means.ts';
import { findFiles, isFolder } from './find-files.ts';
import { type Profile, profiles } from './profiles.ts';

/** A case: a folder of reports and its ledger, opened for reading and adding. */
export interface Case {
  readonly name: string;
  /** The folder of reports; null where only the ledger's server was named. */
  readonly folder: string | null;
  /** The ledger's file; null where it is on a server. */
  readonly file: string | null;
  readonly ledger: Ledger;
  /** How its reports are read, and whose readings count first. */
  readonly means: CaseMeans;
  /** True where the user lets it fetch pages that are named by their addresses. */
  readonly network: boolean;
  /** The instant, from outside, so that nothing here reads a clock. */
  readonly now: () => Date;
  /** What it was opened by, for opening it once more. */
  readonly by: { readonly path: string; readonly profile: Profile; readonly store?: string };
}

/** Where a case is kept, and whether there must be one. */
export interface CaseOptions {
  /** A server that keeps the case of a folder, "postgres://host/database", by the folder's name unless "?case=…" gives another. */
  readonly store?: string;
  /** Makes none. */
  readonly mustExist?: boolean;
  /** Lets it fetch pages. */
  readonly network?: boolean;
}

/** The ledger's file in a case's folder. */
export const ledgerFile = 'case.muster';

/** True where a path names a folder, whose reports are read first, rather than a ledger. */
export function namesFolder(path: string): boolean {
  return !path.endsWith('.muster') && !isServer(path);
}

/**
 * Opens the case of a folder, of a ledger's file, or of a server, "postgres://host/database?case=name"; makes the ledger where there is none
 * yet and the folder holds reports. Rejects with a `ProblemError`: `service/no-file`, `service/not-a-case`, `service/no-case`, those of `meansOf`,
 * `findFiles` and `openLedger`.
 */
export async function openCase(
  path: string,
  now: () => Date,
  profile: Profile = profiles[0] ?? 'default',
  { store, mustExist = false, network = false }: CaseOptions = {},
): Promise<Case> {
  const by = { path, profile, ...(store === undefined ? {} : { store }) };
  if (isServer(path)) {
    const { name } = parseAddress(path);
    const means = meansOf(null, profile);
    return { name, folder: null, file: null, ledger: await openLedger(path, null, false), means, network, now, by };
  }
  const whole = resolve(path);
  const folder = isFolder(whole) ? whole : dirname(whole);
  const means = meansOf(folder, profile);
  const name = basename(folder);
  if (store !== undefined) {
    findFiles(folder);
    return {
      name,
      folder,
      file: null,
      ledger: await openLedger(serverOf(store), name, !mustExist),
      means,
      network,
      now,
      by,
    };
  }
  const file = folder === whole ? join(folder, ledgerFile) : whole;
  if (file === whole && !/\.muster$/.test(file)) {
    throw new ProblemError(
      'service/not-a-case',
      `Cannot open ${path} as a case: it is neither a folder nor a .muster file; to read one report use: muster read ${path}`,
    );
  }
  if (!existsSync(file)) {
    if (mustExist)
      throw new ProblemError(
        'service/no-case',
        `Cannot open ${path}: there is no case yet; to read its reports into one use: muster open ${path}`,
      );
    findFiles(folder);
  }
  return { name, folder, file, ledger: await openLedger(file), means, network, now, by };
}

function serverOf(store: string): string {
  if (isServer(store)) return store;
  throw new ProblemError(
    'service/no-server',
    `Cannot keep a case in ${store}: an address such as postgres://host/database is wanted`,
  );
}

/** The day of an instant in UTC. */
export function dayOf(instant: Date): Day {
  return parseDay(instant.toISOString()) as Day;
}
