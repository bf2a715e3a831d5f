import { parseDate } from '../parse-date.ts';
import { openPdf } from './open-pdf.ts';
import { pageLines } from './page-lines.ts';
import { pdfDate } from './pdf-date.ts';
import type { PdfFailure } from './pdf-page.ts';
import { pdfTitle } from './pdf-title.ts';
import { readingOrder } from './reading-order.ts';
import { withoutRunningLines } from './running-lines.ts';
import { type PdfText, writePages } from './write-pages.ts';

/** The text of a PDF, empty where its pages are pictures, and what it tells about itself; null where it does not. */
export interface PdfParts extends PdfText {
  readonly title: string | null;
  /** A date that stands alone in one of its first lines; ISO 8601. */
  readonly dateline: string | null;
  /** When the file was made, by its own word; ISO 8601. */
  readonly created: string | null;
}

/** Among so many paragraphs at the head of a text a date that stands alone is its own. */
const headParagraphs = 12;

/** Reads a PDF into its parts; gives up where `isOver`. */
export async function readPdfParts(bytes: Uint8Array, isOver: () => boolean): Promise<PdfParts | PdfFailure> {
  const content = await openPdf(bytes, isOver);
  if (typeof content === 'string') return content;
  const { pages, title, created } = content;
  const lines = withoutRunningLines(pages, pages.map(pageLines));
  const written = writePages(lines.flatMap(readingOrder), pages.length);
  const head = written.text.slice(0, 2000).split('\n\n', headParagraphs);
  return {
    ...written,
    title: pdfTitle(title, lines.find((of) => of.length > 0) ?? []),
    dateline: head.map((words) => (words.length <= 40 ? parseDate(words) : null)).find((date) => date !== null) ?? null,
    created: pdfDate(created),
  };
}
