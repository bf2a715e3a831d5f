import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Day } from '../model/day.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Supposition } from './foresee.ts';
import type { Case } from './open-case.ts';
import { type CaseView, estimatesIn, viewCase } from './view-case.ts';

/** How the thread opens the case; `ahead` is how far the case's clock is ahead of the machine's, in milliseconds. */
export type Opened = Case['by'] & { readonly ahead: number };

/** What can be asked of a thread's view, by the method of `CaseView` that answers it. */
export type Question = { readonly day: Day } & (
  | { readonly kind: 'estimates' }
  | { readonly kind: 'foresee'; readonly supposition: Supposition }
  | { readonly kind: 'ask'; readonly series: string; readonly typed: readonly string[] }
  | { readonly kind: 'watches' }
);

/** What the thread is asked. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** What it answers. */
export type Answered = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly problem: Problem }
  | { readonly failure: string }
);

/** A view whose estimates are made in a thread of their own; `close` ends it. */
export interface ThreadedView extends CaseView {
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Looks at a case with a thread for its estimates, so that everything else is answered while they are made. The thread starts with the first question, and
 * again after it has failed; estimates that are kept do not need it. Run from its sources, where there is no built thread, it looks at the case itself.
 */
export function viewInThread(opened: Case): ThreadedView {
  const own = viewCase(opened);
  const program = fileURLToPath(new URL('view-worker.js', import.meta.url));
  if (!existsSync(program)) return { ...own, close: async () => undefined };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };
  const start = (): Worker => {
    const workerData: Opened = { ...opened.by, ahead: opened.now().getTime() - Date.now() };
    const started = new Worker(program, { workerData });
    started.on('message', (answer: Answered) => {
      const { resolve, reject } = waiting.get(answer.id) ?? {};
      waiting.delete(answer.id);
      if ('result' in answer) resolve?.(answer.result);
      else if ('problem' in answer) reject?.(new ProblemError(answer.problem.code, answer.problem.message));
      else reject?.(new Error(answer.failure));
    });
    started.on('error', fail);
    started.on('exit', () => fail(new Error('The thread that makes estimates has ended')));
    // Nothing but a question should keep the program running.
    started.unref();
    return started;
  };
  const ask = <Result>(question: Question): Promise<Result> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const id = asked++;
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      worker.postMessage({ id, question } satisfies Asked, []);
    });
  const estimatesJson = async (day: Day): Promise<Uint8Array> =>
    (await own.keptJson(day)) ?? ask({ kind: 'estimates', day });
  return {
    readings: own.readings,
    standing: own.standing,
    estimatesJson,
    estimatesOn: async (day) => estimatesIn(await estimatesJson(day)),
    keptJson: own.keptJson,
    keptHeadlines: own.keptHeadlines,
    foreseeOn: (day, supposition) => ask({ kind: 'foresee', day, supposition }),
    askOn: (day, series, typed) => ask({ kind: 'ask', day, series, typed }),
    watchesOn: (day) => ask({ kind: 'watches', day }),
    close: async () => {
      const ending = worker;
      ending?.removeAllListeners('exit');
      fail(new Error('The case was closed'));
      await ending?.terminate();
    },
  };
}
