import { parentPort } from 'node:worker_threads';
import type { PdfFailure } from './pdf-page.ts';
import { type PdfParts, readPdfParts } from './read-pdf-parts.ts';

/** What the thread answers to the bytes of a PDF. */
export type PdfAnswer = PdfParts | PdfFailure;

// A thread that reads PDFs for `readPdf`, which ends it where one takes too long: nothing else stops a loop that never waits.
parentPort?.on('message', (bytes: Uint8Array) => {
  void readPdfParts(bytes, () => false).then((answer: PdfAnswer) => parentPort?.postMessage(answer, []));
});
