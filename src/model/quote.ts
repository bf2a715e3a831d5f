import type { Span } from './span.ts';

/** The words of a passage with a little of what stands on either side: the W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const contextLength = 32;

/** The quote of a span, with up to 32 code units of context on either side. */
export function quoteOf(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
  };
}
