import { makeSpan, type Span } from '../../model/span.ts';

/** The marks that close what a mark opens. */
const closings: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };
const marks = /[“”„«»"]|\n\s*\n/g;

/** The passages between quotation marks, in order, marks included; what no mark closes ends with its paragraph. Linear. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly closing: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (open === null) {
      const closing = closings[mark];
      if (closing !== undefined) open = { start: index, closing };
    } else if (mark.startsWith('\n') || open.closing.includes(mark)) {
      spans.push(makeSpan(open.start, mark.startsWith('\n') ? index : index + mark.length));
      open = null;
    }
  }
  if (open !== null) spans.push(makeSpan(open.start, text.length));
  return spans;
}
