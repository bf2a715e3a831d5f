import type { Problem } from '../model/problem.ts';
import { decode } from './decode.ts';
import { isHtml } from './is-html.ts';
import { isPdf } from './is-pdf.ts';
import type { Captured } from './read-report.ts';

/**
 * The text of a file alone: all of a plain text, also a header that `readReport` would take off, or the article of a page or
 * the words of a PDF, which are `text` of its report. Problems: those of `decode` and `pdfProblem`, `reading/no-article`.
 */
export async function readText({
  file,
  bytes,
}: Pick<Captured, 'file' | 'bytes'>): Promise<{ readonly text: string } | Problem> {
  if (isPdf(file, bytes)) return (await import('./pdf/read-pdf.ts')).readPdf(file, bytes);
  const decoded = decode(bytes, file);
  if ('code' in decoded || !isHtml(file, decoded.text)) return decoded;
  const { readHtmlParts } = await import('./html/read-html-parts.ts');
  const { text } = readHtmlParts(decoded.text);
  if (text.trim() !== '') return { text };
  const message = `Cannot read ${file}: the page holds no article; a page with text in its body is wanted`;
  return { code: 'reading/no-article', message, at: null };
}
