import { userInfo } from 'node:os';
import { exportClaims } from '../service/export-claims.ts';
import { openCase } from '../service/open-case.ts';
import { print } from './print.ts';
import { sayProblem } from './say-problem.ts';

/** What `muster export` takes. */
export interface ExportOptions {
  readonly json?: boolean;
  readonly suggestions?: boolean;
  readonly who?: string;
  readonly why?: string;
}

/** Prints the claims of a case, and keeps that they left it; the exit status. */
export async function runExport(
  path: string,
  { json = false, suggestions = false, who = userInfo().username, why }: ExportOptions,
): Promise<number> {
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    const format = json ? 'json' : 'csv';
    const exported = await exportClaims(opened, { format, suggestions }, { who, why: why ?? null });
    if (typeof exported !== 'string') {
      sayProblem(exported);
      return 1;
    }
    await print(exported);
    return 0;
  } finally {
    await opened.ledger.close();
  }
}
