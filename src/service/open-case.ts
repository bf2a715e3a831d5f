import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { openSqliteLedger } from '../ledger/open-sqlite-ledger.ts';
import { type Day, parseDay } from '../model/day.ts';
import { ProblemError } from '../model/problem.ts';
import { type CaseMeans, meansOf } from './case-means.ts';
import { findFiles, isFolder } from './find-files.ts';
import { type Profile, profiles } from './profiles.ts';

/** A case: a folder of reports and its ledger, opened for reading and adding. */
export interface Case {
  readonly name: string;
  /** The folder of reports. */
  readonly folder: string;
  /** The ledger's file. */
  readonly file: string;
  readonly ledger: Ledger;
  /** How its reports are read, and whose readings count first. */
  readonly means: CaseMeans;
  /** The instant, from outside, so that nothing here reads a clock. */
  readonly now: () => Date;
}

/** The ledger's file in a case's folder. */
export const ledgerFile = 'case.muster';

/**
 * Opens the case of a folder, or of a ledger's file; makes the ledger where there is none yet and the folder holds reports,
 * unless only one that is `kept` already will do.
 * Rejects with a `ProblemError`: `service/no-file`, `service/not-a-case`, `service/no-case`, those of `meansOf`, `findFiles` and `openSqliteLedger`.
 */
export async function openCase(
  path: string,
  now: () => Date,
  profile: Profile = profiles[0] ?? 'default',
  kept: 'kept' | 'new' = 'new',
): Promise<Case> {
  const whole = resolve(path);
  const folder = isFolder(whole) ? whole : dirname(whole);
  const file = folder === whole ? join(folder, ledgerFile) : whole;
  if (file === whole && !/\.muster$/.test(file)) {
    throw new ProblemError(
      'service/not-a-case',
      `Cannot open ${path} as a case: it is neither a folder nor a .muster file; to read one report use: muster read ${path}`,
    );
  }
  if (!existsSync(file)) {
    if (kept === 'kept')
      throw new ProblemError(
        'service/no-case',
        `Cannot open ${path}: there is no case yet; to read its reports into one use: muster open ${path}`,
      );
    findFiles(folder);
  }
  const means = meansOf(folder, profile);
  return { name: basename(folder), folder, file, ledger: openSqliteLedger(file), means, now };
}

/** The day of an instant in UTC. */
export function dayOf(instant: Date): Day {
  return parseDay(instant.toISOString()) as Day;
}
