import { openCase } from '../service/open-case.ts';
import { verifyCase } from '../service/verify-case.ts';
import { sayProblem } from './say-problem.ts';

/** What `muster verify` takes. */
export interface VerifyOptions {
  readonly digest?: string;
}

/** Checks a case and says what does not fit; the exit status. */
export async function runVerify(path: string, { digest: noted }: VerifyOptions): Promise<number> {
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    const { entries, captures, digest, problems } = await verifyCase(opened, noted ?? null);
    for (const problem of problems) sayProblem(problem);
    if (problems.length > 0) return 1;
    process.stdout.write(
      `${opened.name}: ${entries} entries and the bytes of ${captures} captures fit; digest ${digest}\n`,
    );
    return 0;
  } finally {
    await opened.ledger.close();
  }
}
