import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Day } from '../model/day.ts';
import type { Captured } from '../reading/read-report.ts';
import { askThread, threadProgram } from './ask-thread.ts';
import type { CaseMeans } from './case-means.ts';
import { type Means, type ReadOne, readOne } from './read-one.ts';

/** What a thread is asked to read. */
export interface ToRead {
  readonly captured: Captured;
  readonly today: Day;
}

/** Reads captured files as `readOne` does, several at once where the machine can. */
export interface ReadingPool {
  readonly read: (toRead: ToRead) => Promise<ReadOne>;
  /** How many files should be begun at once, so that nobody waits for work. */
  readonly width: number;
  /** Ends it: what has not been read by then is rejected. */
  readonly close: () => Promise<void>;
}

/** Threads at most: each holds a model and a gazetteer of its own, about 150 MB. */
const mostThreads = 8;
/** So many files are read before threads are started: what they need to begin with is as much work. */
const alone = 16;

/**
 * Reads by a case's means, which are also given as they were loaded: alone for a few files, then with a thread for each core. Run from its sources, where there is no
 * built thread, it reads alone.
 */
export function readingPool(means: CaseMeans, loaded: Means): ReadingPool {
  const program = threadProgram('read-worker');
  const count = Math.min(availableParallelism(), mostThreads);
  const reading = ({ captured, today }: ToRead): Promise<ReadOne> => readOne(captured, today, loaded);
  if (program === null || count < 2) return { read: reading, width: 1, close: async () => undefined };
  const threads = Array.from({ length: count }, () => ({ thread: askThread<ToRead>(program, () => means), open: 0 }));
  let asked = 0;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();
  const read = async (toRead: ToRead): Promise<ReadOne> => {
    if (asked++ < alone) {
      // One after the other, so that whoever waits for the first hears of it before the next begins.
      const mine = last
        .then(() => setImmediate())
        .then(() => {
          if (closed) throw new Error('Nobody waits for this report any more');
          return reading(toRead);
        });
      last = mine.catch(() => undefined);
      return mine;
    }
    const least = threads.reduce((one, other) => (other.open < one.open ? other : one));
    least.open += 1;
    try {
      return await least.thread.ask<ReadOne>(toRead);
    } finally {
      least.open -= 1;
    }
  };
  return {
    read,
    width: 3 * count,
    close: async () => {
      closed = true;
      await Promise.all(threads.map(({ thread }) => thread.close()));
    },
  };
}
