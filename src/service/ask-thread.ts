import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type Problem, ProblemError } from '../model/problem.ts';

/** What a thread is asked. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

/** What it answers. */
export type Answered = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly problem: Problem }
  | { readonly failure: string }
);

/** A thread that answers questions. */
export interface AskedThread<Question> {
  /** Rejects as the answer does, with the problem of a `ProblemError`, and where the thread ends before it has answered. */
  readonly ask: <Result>(question: Question) => Promise<Result>;
  /** Ends it; what it has not answered is rejected. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread's program beside this one, by its name; null where the program runs from its sources, which have no built one. */
export function threadProgram(name: string): string | null {
  const program = fileURLToPath(new URL(`${name}.js`, import.meta.url));
  return existsSync(program) ? program : null;
}

/**
 * A thread that runs `program` with what `data` gives, and answers by `answerAsked`. It starts with the first question, and again after it has failed; only a
 * question that waits keeps the whole program running.
 */
export function askThread<Question>(
  program: string,
  data: () => unknown,
  resourceLimits: ResourceLimits = {},
): AskedThread<Question> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };
  const start = (): Worker => {
    const started = new Worker(program, { workerData: data(), resourceLimits });
    started.on('message', (answer: Answered) => {
      const { resolve, reject } = waiting.get(answer.id) ?? {};
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ('result' in answer) resolve?.(answer.result);
      else if ('problem' in answer) reject?.(new ProblemError(answer.problem.code, answer.problem.message));
      else reject?.(new Error(answer.failure));
    });
    let cause = new Error(`The thread of ${program} has ended`);
    started.on('error', (error: Error) => (cause = error));
    started.on('exit', () => fail(cause));
    return started;
  };
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = asked++;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, question } satisfies Asked<Question>, []);
      }),
    close: async () => {
      const ending = worker;
      ending?.removeAllListeners('exit');
      fail(new Error(`The thread of ${program} was ended`));
      await ending?.terminate();
    },
  };
}
