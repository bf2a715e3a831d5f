import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../scripts/run-ts.mjs', import.meta.url));

/** What a worker is asked: one job of a part, by its number. */
interface Asked {
  readonly part: string;
  readonly job: number;
}

/**
 * Runs jobs 0 to `count − 1` of a part on every core and gives their results in order. `worker` is the program that answers: it calls
 * `answerJobs`. Progress is printed on a terminal.
 */
export async function inParallel<Result>(worker: URL, part: string, count: number): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  await Promise.all(
    Array.from({ length: Math.min(count, availableParallelism()) }, async () => {
      const child = fork(program, [fileURLToPath(worker)], { serialization: 'advanced' });
      await new Promise<void>((resolve, reject) => {
        const ask = (): void => {
          if (next >= count) {
            child.disconnect();
            resolve();
          } else child.send({ part, job: next++ } satisfies Asked);
        };
        child.on('error', reject);
        child.on('exit', (status) =>
          status === 0 || status === null ? undefined : reject(new Error(`A worker ended with status ${status}`)),
        );
        child.on('message', (message: { readonly ready: true } | { readonly job: number; readonly result: Result }) => {
          if ('job' in message) {
            results[message.job] = message.result;
            done++;
            if (process.stderr.isTTY) process.stderr.write(`\r${part}: ${done} of ${count} `);
          }
          ask();
        });
      });
    }),
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  return results;
}

/** Answers jobs that `inParallel` sends, until it sends no more. */
export function answerJobs(answer: (part: string, job: number) => unknown): void {
  process.on('message', ({ part, job }: Asked) => process.send?.({ job, result: answer(part, job) }));
  process.on('disconnect', () => process.exit(0));
  process.send?.({ ready: true });
}
