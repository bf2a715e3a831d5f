import { makeSpan, type Span } from '../model/span.ts';

/** A line this long that ends a sentence was not wrapped by hand: the next line begins a new paragraph. */
const unwrappedLength = 100;

/**
 * The paragraphs of a text as spans without white space at either end, in order. Blank lines part them, and so do the
 * line ends of unwrapped text and bullets.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let position = 0;
  while (position <= text.length) {
    const newline = text.indexOf('\n', position);
    const lineEnd = newline === -1 ? text.length : newline;
    if (newline === -1 || endsParagraph(text, position, lineEnd)) {
      const trimmed = trim(text, start, lineEnd);
      if (trimmed.end > trimmed.start) paragraphs.push(trimmed);
      start = lineEnd + 1;
    }
    position = lineEnd + 1;
  }
  return paragraphs;
}

function endsParagraph(text: string, lineStart: number, lineEnd: number): boolean {
  const next = text.slice(lineEnd + 1, lineEnd + 4);
  if (next === '' || /^[\r\n]/.test(next) || /^[-*•·]\s/.test(next)) return true;
  if (text.slice(lineStart, lineEnd).trim() === '') return true;
  const tail = text.slice(Math.max(lineStart, lineEnd - 3), lineEnd).trimEnd();
  return lineEnd - lineStart >= unwrappedLength && /[.!?:][”"’')\]]*$/.test(tail);
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return makeSpan(start, end);
}
