import { segment } from '../language/segment.ts';
import { contains, type Span } from '../model/span.ts';

/** The sentence of a text that holds a span; the span itself where none does. */
export function sentenceAround(text: string, span: Span): Span {
  return segment({ text }).find((sentence) => contains(sentence.span, span))?.span ?? span;
}
