import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '../model/problem.ts';
import { openCase } from './open-case.ts';
import { viewCase } from './view-case.ts';
import type { Answered, Asked, Opened } from './view-in-thread.ts';

// A thread that looks at a case and answers `viewInThread`: estimates take seconds, and whoever reviews must not wait for them.
const { path, profile, store, now } = workerData as Opened;
const opened = await openCase(path, () => new Date(now), profile, {
  mustExist: true,
  ...(store === undefined ? {} : { store }),
});
const view = viewCase(opened);

const answer = async ({ id, day, supposition }: Asked): Promise<Answered> => {
  try {
    const result = supposition === null ? await view.estimatesOn(day) : await view.foreseeOn(day, supposition);
    return { id, result };
  } catch (error) {
    if (error instanceof ProblemError) return { id, problem: error.problem };
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on('message', (asked: Asked) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered, []));
});
