import { ProblemError } from '../../model/problem.ts';

/** What SQLite says, and what it means for a case. */
const failures: readonly (readonly [RegExp, string, string])[] = [
  [
    /disk is full|SQLITE_FULL/i,
    'ledger/disk-full',
    'the disk is full; free some space and run it again: what is in the case is unharmed',
  ],
  [
    /readonly|read-only|unable to open|SQLITE_CANTOPEN|permission denied/i,
    'ledger/not-writable',
    'the file or its folder cannot be written; name a folder that can',
  ],
  [/locked|busy/i, 'ledger/busy', 'another program is writing to it; try again when that is done'],
  [
    /not a database|malformed|corrupt/i,
    'ledger/damaged',
    'the file is damaged or no case at all; restore it from a copy or read the reports into a new case',
  ],
  [
    /disk I\/O error/i,
    'ledger/disk-full',
    'the disk gave an error: it is full or failing; what was kept before is unharmed',
  ],
];

/** Does something with the case at a path; what SQLite says is thrown as the `ProblemError` that it means. */
export function guarded<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const words =
      error instanceof Error ? `${error.message} ${(error as NodeJS.ErrnoException).code ?? ''}` : String(error);
    const failure = failures.find(([pattern]) => pattern.test(words));
    if (failure === undefined) throw error;
    throw new ProblemError(failure[1], `Cannot use the case ${path}: ${failure[2]}`, { cause: error });
  }
}
