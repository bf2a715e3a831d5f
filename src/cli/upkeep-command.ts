import { backUpCase, compactCase, copyCase } from '../service/keep-up-case.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { sayProblem } from './say-problem.ts';

/** Copies a case into a new file; the exit status. */
export function runBackup(path: string, target: string): Promise<number> {
  return withCase(path, async (opened) => {
    const { entries, digest, problems } = await backUpCase(opened, target);
    for (const problem of problems) sayProblem(problem);
    process.stdout.write(`${target}: ${entries} entries; digest ${digest}\n`);
    return problems.length > 0 ? 1 : 0;
  });
}

/** Makes a case's file smaller; the exit status. */
export function runCompact(path: string): Promise<number> {
  return withCase(path, async (opened) => {
    const { before, after } = compactCase(opened);
    const shown = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KiB`;
    process.stdout.write(`${opened.name}: ${shown(before)} before, ${shown(after)} now\n`);
    return 0;
  });
}

/** Copies a case into a file or onto a server; the exit status. */
export function runCopy(path: string, target: string): Promise<number> {
  return withCase(path, async (opened) => {
    const { added, digest } = await copyCase(opened, target);
    process.stdout.write(`${opened.name}: ${added} entries copied; digest ${digest}\n`);
    return 0;
  });
}

async function withCase(path: string, action: (opened: Case) => Promise<number>): Promise<number> {
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    return await action(opened);
  } finally {
    await opened.ledger.close();
  }
}
