import type { Span } from '../../../src/model/span.ts';

/** The lines of a text that hold more than blanks, in order, as spans of the text. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
