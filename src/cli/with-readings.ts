import { type Day, endOf } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import { readingsOf } from '../service/describe-case.ts';
import { type Case, namesFolder, openCase } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { readIn } from '../service/read-in.ts';
import { makeProgressBar } from './progress-bar.ts';
import { sayProblem } from './say-problem.ts';

/**
 * Opens a case, reads what is new where it is a folder, says what could not be read, and shows what `show` makes of it, with
 * `known` as the case stood at the end of that day; the exit status.
 */
export async function withReadings(
  path: string,
  options: { readonly profile: Profile; readonly store?: string; readonly known?: Day },
  signal: AbortSignal,
  show: (opened: Case, readings: readonly Reading[]) => Promise<void>,
): Promise<number> {
  const opened = await openCase(path, () => new Date(), options.profile, options);
  try {
    let failed = 0;
    if (namesFolder(path)) {
      const bar = makeProgressBar();
      const result = await readIn(opened, {
        signal,
        onProgress: ({ done, total, file }) => bar.show(done, total, file),
      });
      bar.end();
      for (const { problem } of [...result.failed, ...result.warned]) sayProblem(problem);
      failed = result.failed.length;
      if (result.stopped) return 130;
    }
    await show(opened, await readingsOf(opened, options.known && endOf(options.known)));
    return failed > 0 ? 1 : 0;
  } finally {
    await opened.ledger.close();
  }
}
