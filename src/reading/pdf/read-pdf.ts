import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problem.ts';
import { largestReport } from '../decode.ts';
import { pdfProblem } from './pdf-problem.ts';
import type { PdfAnswer } from './pdf-thread.ts';
import { type PdfParts, readPdfParts } from './read-pdf-parts.ts';

/** How long one PDF may take, in milliseconds, and how much more memory the program may use while it is read, in bytes. */
const patience = 30_000;
const mostMemory = 1_500_000_000;
/** How often memory is looked at, in milliseconds. */
const looking = 200;

let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF in a thread of its own, one after another: a file that never ends or that unfolds into gigabytes ends its thread and no more. Run
 * from its sources, where there is no built thread, it reads in place. Problems: those of `pdfProblem`; `file` names it in their messages.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<PdfParts | Problem> {
  const answer = bytes.length > largestReport ? 'too-large' : await answerTo(bytes);
  if (typeof answer === 'string') return pdfProblem(file, answer);
  return answer.text.trim() === '' ? pdfProblem(file, 'no-text') : answer;
}

function answerTo(bytes: Uint8Array): Promise<PdfAnswer> {
  const program = fileURLToPath(new URL('pdf-thread.js', import.meta.url));
  if (!existsSync(program)) return inPlace(bytes);
  const reading = last.then(() => inThread(program, bytes));
  last = reading;
  return reading;
}

function inPlace(bytes: Uint8Array): Promise<PdfAnswer> {
  const until = performance.now() + patience;
  return readPdfParts(bytes, () => performance.now() > until);
}

function inThread(program: string, bytes: Uint8Array): Promise<PdfAnswer> {
  const thread = (worker ??= new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: 1024 } }));
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const settle = (answer: PdfAnswer): void => {
      clearTimeout(timer);
      clearInterval(watch);
      thread.removeAllListeners();
      thread.unref();
      resolve(answer);
    };
    const giveUp = (answer: PdfAnswer): void => {
      worker = null;
      settle(answer);
      void thread.terminate();
    };
    const timer = setTimeout(() => giveUp('too-slow'), patience);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostMemory) giveUp('too-large');
    }, looking);
    thread.once('message', settle);
    // What the library throws outside its promises, or a heap that is full.
    thread.once('error', () => giveUp('broken'));
    thread.ref();
    thread.postMessage(bytes, []);
  });
}
