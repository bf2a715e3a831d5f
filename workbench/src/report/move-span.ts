import type { Span } from '../../../src/model/span.ts';

/** An end of a span, and which way it is moved. */
export type SpanMove = 'start-back' | 'start-on' | 'end-back' | 'end-on';

/** A span with one end moved by a word; the same where it would be empty or leave the text. */
export function moveSpan(text: string, { start, end }: Span, move: SpanMove): Span {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const moved = {
    'start-back': { start: words.findLast((word) => word.start < start)?.start ?? start, end },
    'start-on': { start: words.find((word) => word.start > start)?.start ?? start, end },
    'end-back': { start, end: words.findLast((word) => word.end < end)?.end ?? end },
    'end-on': { start, end: words.find((word) => word.end > end)?.end ?? end },
  }[move];
  return moved.start < moved.end ? moved : { start, end };
}
