import type { Claim } from '../model/claim.ts';
import type { Reread } from '../model/reread.ts';
import { openCase } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { rereadCase } from '../service/reread-case.ts';
import { visible } from './cell-width.ts';
import { makeProgressBar } from './progress-bar.ts';
import { sayProblem } from './say-problem.ts';
import { type Style, styleFor } from './style.ts';

/** What `muster reread` takes. */
export interface RereadOptions {
  readonly profile: Profile;
  readonly json?: boolean;
}

/** Reads the stored reports of a case again and says what changed; the exit status. */
export async function runReread(path: string, { profile, json }: RereadOptions): Promise<number> {
  const opened = await openCase(path, () => new Date(), profile, { mustExist: true });
  try {
    const bar = makeProgressBar();
    const reread = await rereadCase(opened, bar.show);
    bar.end();
    for (const { problem } of reread.failed) sayProblem(problem);
    process.stdout.write(json === true ? `${JSON.stringify(reread)}\n` : showReread(reread, styleFor(process.stdout)));
    return reread.failed.length > 0 ? 1 : 0;
  } finally {
    await opened.ledger.close();
  }
}

function showReread({ engine, read, same, changes, moved, orphans }: Reread, style: Style): string {
  const lines = changes.flatMap(({ report, title, before, gone, added, changed }) => [
    `${style('bold', visible(title ?? 'Untitled report'))}  ${style('dim', `${report}, read by ${before} before`)}`,
    ...gone.map((claim) => `  − ${wordsOf(claim)}`),
    ...added.map((claim) => `  + ${wordsOf(claim)}`),
    ...changed.map(({ after, fields }) => `  ~ ${wordsOf(after)}  ${style('dim', fields.join(', '))}`),
  ]);
  return [
    ...lines,
    `${read} reports read by ${engine}: ${same} with the same claims, ${changes.length} with others`,
    ...moved.map(
      ({ claim, state, fit }) => `  reviewed (${state}), and put otherwise now: ${claim}, fits ${fit.toFixed(2)}`,
    ),
    ...orphans.map(({ claim, who, verdict, quote }) =>
      style(
        'yellow',
        `  an orphan: ${who} said ${verdict.act} of “${visible(quote.exact)}” (${claim}), which no reading has now`,
      ),
    ),
    '',
  ].join('\n');
}

function wordsOf({ kind, exact }: Claim): string {
  return `${kind} “${visible(exact.replace(/\s+/g, ' '))}”`;
}
