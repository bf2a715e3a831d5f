import type { Sentence } from '../sentence.ts';

/** A sentence as one line for patterns: the norms of its tokens, with one space where the text has white space. */
export interface Line {
  readonly text: string;
  /** By token, where it begins in the line. */
  readonly starts: readonly number[];
  /** By token, where it ends in the line. */
  readonly ends: readonly number[];
}

/** Draws the line of a sentence. */
export function drawLine({ tokens }: Sentence): Line {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let end = tokens[0]?.span.end ?? 0;
  for (const { norm, span } of tokens) {
    if (span.start > end) text += ' ';
    end = span.end;
    starts.push(text.length);
    text += norm;
    ends.push(text.length);
  }
  return { text, starts, ends };
}

/** The token that ends at an offset of the line, searched from token `first` on; -1 where none does. */
export function tokenEndingAt({ ends }: Line, first: number, offset: number): number {
  let index = first;
  while ((ends[index] ?? offset) < offset) index += 1;
  return ends[index] === offset ? index : -1;
}
