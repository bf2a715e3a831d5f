import type { Problem } from '../../model/problem.ts';
import { mostPages } from './open-pdf.ts';
import type { PdfFailure } from './pdf-page.ts';

const reasons: Readonly<Record<PdfFailure | 'no-text', string>> = {
  encrypted: 'it is locked with a password; a PDF that opens without one is wanted',
  broken: 'it is no whole PDF; one that a viewer opens is wanted',
  'too-long': `it has more than ${mostPages} pages; at most so many are read as one report`,
  'too-slow': 'reading it took too long; a plainer PDF, or its text, is wanted',
  'too-large': 'what it unfolds to is too large; a plainer PDF, or its text, is wanted',
  'no-text': 'its pages hold no words, perhaps pictures of them; recognise its text first (OCR), or hand in the text',
};

/** What to say of a PDF that cannot be read: `reading/pdf-encrypted`, `-broken`, `-too-long`, `-too-slow`, `-too-large` or `-no-text`. */
export function pdfProblem(file: string, failure: PdfFailure | 'no-text'): Problem {
  return { code: `reading/pdf-${failure}`, message: `Cannot read ${file}: ${reasons[failure]}`, at: null };
}
