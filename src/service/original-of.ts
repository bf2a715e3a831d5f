import type { Problem } from '../model/problem.ts';
import { decode } from '../reading/decode.ts';
import { stillPage } from '../reading/html/still-page.ts';
import { isHtml } from '../reading/is-html.ts';
import { isPdf } from '../reading/is-pdf.ts';
import type { Case } from './open-case.ts';

/** A file that a report was read from: its path below the case's folder, or the name that it was handed in under, and what it holds. */
interface Captured {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a report was read from: a PDF, or text, which of a page is its own source, never drawn. */
export type Original = { readonly file: string } & (
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
);

/** What a report of a case was last read from; null where the case has no such report or did not keep its bytes. Problems: those of `decode`. */
export async function originalOf(opened: Case, report: string): Promise<Original | Problem | null> {
  const captured = await capturedOf(opened, report);
  if (captured === null) return null;
  const { file, bytes } = captured;
  if (isPdf(file, bytes)) return { kind: 'pdf', file, bytes };
  const decoded = decode(bytes, file);
  return 'code' in decoded ? decoded : { kind: 'text', file, text: decoded.text };
}

/**
 * The page that a report was last read from, to be looked at: nothing of it runs, fetches or leads elsewhere. Problems: those of `decode`, and
 * `service/no-page` where it was read from something else than a page. Null as for `originalOf`.
 */
export async function pageOf(opened: Case, report: string): Promise<{ readonly text: string } | Problem | null> {
  const original = await originalOf(opened, report);
  if (original === null || 'code' in original) return original;
  const page = original.kind === 'text' && isHtml(original.file, original.text) ? stillPage(original.text) : null;
  return page === null ? noPage(`draw ${original.file}: it is no page`) : { text: page };
}

/**
 * Where each page of the PDF that a report was last read from begins in the report's text. Problems: those of `readPdf`, and `service/no-page` where
 * it was read from something else, or this engine reads other words from it. Null as for `originalOf`.
 */
export async function pagesOf(opened: Case, report: string): Promise<readonly number[] | Problem | null> {
  const captured = await capturedOf(opened, report);
  const kept = captured === null ? null : await opened.ledger.readingOf(report, { means: opened.means.key });
  if (captured === null || kept === null) return null;
  const { file, bytes } = captured;
  if (!isPdf(file, bytes)) return noPage(`tell the pages of ${file}: it is no PDF`);
  const { readPdf } = await import('../reading/pdf/read-pdf.ts');
  const read = await readPdf(file, bytes);
  if ('code' in read) return read;
  if (read.text === kept.reading.report.text) return read.pages;
  return noPage(
    `tell the pages of ${file}: its words are read otherwise now; muster reread brings the report up to date`,
  );
}

async function capturedOf(opened: Case, report: string): Promise<Captured | null> {
  const [capture] = await opened.ledger.entries({ kinds: ['capture'], subject: report, last: 1 });
  const bytes = capture === undefined ? null : await opened.ledger.bytes(capture.entry.digest);
  return capture === undefined || bytes === null ? null : { file: capture.entry.file, bytes };
}

function noPage(what: string): Problem {
  return { code: 'service/no-page', message: `Cannot ${what}`, at: null };
}
