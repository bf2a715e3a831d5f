import { parentPort } from 'node:worker_threads';
import { ProblemError } from '../model/problem.ts';
import type { Answered, Asked } from './ask-thread.ts';

/** In a thread: answers what `askThread` asks, each question as soon as its result is there. */
export function answerAsked(resultOf: (question: never) => Promise<unknown>): void {
  const answer = async ({ id, question }: Asked<never>): Promise<Answered> => {
    try {
      return { id, result: await resultOf(question) };
    } catch (error) {
      if (error instanceof ProblemError) return { id, problem: error.problem };
      return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  parentPort?.on('message', (asked: Asked<never>) => {
    void answer(asked).then((answered) => parentPort?.postMessage(answered, []));
  });
}
