import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfChunk, PdfContent, PdfFailure, PdfPage } from './pdf-page.ts';

/** Longer files are books, not reports; in pages. */
export const mostPages = 1000;
/** A page with more than so many pieces of text, or a file with more than so many characters, is made to be a burden. */
const mostChunks = 50_000;
const mostCharacters = 8_000_000;

/** Nothing of the file is run, fetched or drawn: its words are looked at and no more. */
const careful = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
};

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { readonly str: string }>;

/** Reads the words of a PDF, page by page. `isOver` is asked between pages: true gives the failure `too-slow`. */
export async function openPdf(bytes: Uint8Array, isOver: () => boolean): Promise<PdfContent | PdfFailure> {
  const { getDocument } = await import('unpdf/pdfjs');
  // The library takes the bytes that it is given for its own, and no Buffer.
  const task = getDocument({ ...careful, data: new Uint8Array(bytes) });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return 'too-long';
    return await contentOf(document, isOver);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';
  } finally {
    await task.destroy();
  }
}

async function contentOf(document: PDFDocumentProxy, isOver: () => boolean): Promise<PdfContent | PdfFailure> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (isOver()) return 'too-slow';
    const page = await pageOf(await document.getPage(number));
    characters += page.chunks.reduce((sum, { text }) => sum + text.length, 0);
    if (page.chunks.length > mostChunks || characters > mostCharacters) return 'too-large';
    pages.push(page);
  }
  const { info } = await document.getMetadata();
  return { pages, title: told(info, 'Title'), created: told(info, 'CreationDate') };
}

function told(info: object, key: string): string {
  const value: unknown = Reflect.get(info, key);
  return typeof value === 'string' ? value.trim() : '';
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  return { width, height, chunks: items.flatMap((item) => ('str' in item ? chunkOf(item, transform) : [])) };
}

/** What is printed askew, such as a stamp across the page or a note up its margin, is no part of the text. */
function chunkOf(item: TextItem, view: readonly number[]): PdfChunk[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [across = 0, up = 0, , , x = 0, y = 0] = item.transform as number[];
  const [along, down] = [a * across + c * up, b * across + d * up];
  const size = Math.hypot(along, down);
  if (item.str === '' || size === 0 || along < 0 || Math.abs(down) > 0.1 * size) return [];
  const left = a * x + c * y + e;
  const scale = Math.hypot(a, b);
  return [{ text: item.str, left, right: left + item.width * scale, baseline: b * x + d * y + f, size }];
}
