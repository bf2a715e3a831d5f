import { workerData } from 'node:worker_threads';
import { answerAsked } from './answer-asked.ts';
import { type CaseMeans, loadMeans } from './case-means.ts';
import { readOne } from './read-one.ts';
import type { ToRead } from './reading-pool.ts';

// A thread that reads reports for `readingPool`.
const { means } = await loadMeans(workerData as CaseMeans);

answerAsked(({ captured, today }: ToRead) => readOne(captured, today, means));
