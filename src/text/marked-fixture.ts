import { makeSpan, type Span } from '../model/span.ts';

/** A text of a test and the passages that were marked in it, in order. */
export interface Unmarked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks ⟦ and ⟧ out of a text and gives the spans between them. */
export function unmark(marked: string): Unmarked {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/(?=[⟦⟧])/)) {
    if (part.startsWith('⟧')) spans.push(makeSpan(start, text.length));
    else if (part.startsWith('⟦')) start = text.length;
    text += part.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}

/** Marks passages in a text, in order and apart from each other. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let position = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(position, start)}⟦${text.slice(start, end)}⟧`;
    position = end;
  }
  return marked + text.slice(position);
}
