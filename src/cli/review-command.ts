import { userInfo } from 'node:os';
import type { Kept, Verdict } from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import { lineOf } from '../service/log-of.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { acts, gradeSource, grades, reviewClaim, type Stale, undoEntry, type Word } from '../service/review-claim.ts';
import { sayProblem } from './say-problem.ts';
import { showLine } from './show-line.ts';
import { styleFor } from './style.ts';

/** What commands take that keep somebody's word. */
export interface WordOptions {
  readonly who?: string;
  readonly why?: string;
  readonly expected?: number;
}

/** What is said of a claim, as it was typed. */
interface TypedVerdict {
  readonly act: string;
  readonly field: string;
  readonly value: string;
}

/** Keeps a review of a claim or passage; the exit status. */
export async function runReview(
  path: string,
  claim: string,
  { act: typed, field, value }: TypedVerdict,
  options: WordOptions,
): Promise<number> {
  const act = acts.find((each) => each === typed);
  if (act === undefined) return refuse(`Cannot ${typed} a claim: say one of ${acts.join(', ')}`);
  if (act === 'correct' && field === '')
    return refuse('Cannot correct nothing: name a field and its new value, such as quantity.value 30000');
  const verdict: Verdict = act === 'correct' ? { act, field, value } : { act };
  return keep(path, options, (opened, word) => reviewClaim(opened, claim, verdict, word));
}

/** Keeps the grade of a source; the exit status. */
export async function runGrade(path: string, source: string, letter: string, options: WordOptions): Promise<number> {
  const grade = grades.find((each) => each === letter.toUpperCase());
  if (grade === undefined) return refuse(`Cannot grade ${source} as ${letter}: say one of ${grades.join(', ')}`);
  return keep(path, options, (opened, word) => gradeSource(opened, source, grade, word));
}

/** Takes an entry back; the exit status. */
export async function runUndo(path: string, position: number, options: WordOptions): Promise<number> {
  return keep(path, options, (opened, word) => undoEntry(opened, position, word));
}

async function keep(
  path: string,
  options: WordOptions,
  say: (opened: Case, word: Word) => Promise<Kept | Stale | Problem>,
): Promise<number> {
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    const { who = userInfo().username, why = null, expected = null } = options;
    const kept = await say(opened, { who, why, expected });
    if ('code' in kept) {
      sayProblem(kept);
      return 1;
    }
    const style = styleFor(process.stdout);
    if (!('newer' in kept)) {
      process.stdout.write(`${showLine(lineOf(kept), style)}\n`);
      return 0;
    }
    for (const each of kept.newer) process.stderr.write(`${showLine(lineOf(each), styleFor(process.stderr))}\n`);
    return refuse(
      `Somebody has spoken about it since entry ${expected}, and nothing was kept: look at that first`,
      'cli/stale',
    );
  } finally {
    await opened.ledger.close();
  }
}

function refuse(message: string, code = 'cli/bad-word'): number {
  sayProblem({ code, message, at: null });
  return 1;
}
