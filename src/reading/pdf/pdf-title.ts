import { lineOf, type PdfLine, rowsOf } from './page-lines.ts';

const shortest = 8;
const longest = 200;
/** What programs write where nobody gave a title. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*|slide \d)|\.(?:docx?|pdf|indd|rtf|odt|txt|pptx?|qxp)$/i;
/** A headline's font is larger than its text's by this factor. */
const larger = 1.15;

/** The title that a PDF tells, else the headline of its first page with words, given by its `lines`: the largest ones, below each other; null for none. */
export function pdfTitle(told: string, lines: readonly PdfLine[]): string | null {
  const words = told.replaceAll(/\s+/g, ' ').trim();
  if (isTitle(words) && !noTitle.test(words)) return words;
  const rows = rowsOf(lines).map(lineOf);
  const letters = rows.flatMap(({ size, text }) => Array.from({ length: Math.min(text.length, 200) }, () => size));
  const usual = letters.toSorted((a, b) => a - b)[letters.length >> 1] ?? 0;
  const largest = Math.max(0, ...rows.map(({ size }) => size));
  if (largest < larger * usual) return null;
  const first = rows.findIndex(({ size }) => size > 0.97 * largest);
  const after = rows.findIndex(({ size }, i) => i > first && size <= 0.97 * largest);
  const headline = rows
    .slice(first, after === -1 ? undefined : after)
    .map(({ text }) => text)
    .join(' ');
  return isTitle(headline) ? headline : null;
}

function isTitle(words: string): boolean {
  return words.length >= shortest && words.length <= longest && /\p{L}{3}/u.test(words);
}
