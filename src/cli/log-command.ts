import { type Day, endOf } from '../model/day.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { logOf } from '../service/log-of.ts';
import { openCase } from '../service/open-case.ts';
import { print } from './print.ts';
import { showLine } from './show-line.ts';
import { styleFor } from './style.ts';

/** What `muster log` takes. */
export interface LogOptions {
  readonly kind?: readonly LedgerEntry['kind'][];
  readonly subject?: string;
  readonly who?: string;
  readonly until?: Day;
  readonly json?: boolean;
}

/** Prints the entries of a case, a line each; the exit status. */
export async function runLog(path: string, { kind, subject, who, until, json }: LogOptions): Promise<number> {
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    const lines = await logOf(opened, {
      ...(kind === undefined ? {} : { kinds: kind }),
      ...(subject === undefined ? {} : { subject }),
      ...(who === undefined ? {} : { who }),
      ...(until === undefined ? {} : { until: endOf(until) }),
    });
    const style = styleFor(process.stdout);
    for (const line of lines) await print(`${json === true ? JSON.stringify(line) : showLine(line, style)}\n`);
    return 0;
  } finally {
    await opened.ledger.close();
  }
}
