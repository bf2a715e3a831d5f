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
  const parts: string[] = [];
  let length = 0;
  for (const [index, { norm, span }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before !== undefined && before.span.end < span.start) {
      parts.push(' ');
      length += 1;
    }
    starts.push(length);
    parts.push(norm);
    length += norm.length;
    ends.push(length);
  }
  return { text: parts.join(''), starts, ends };
}

/** The token that ends at an offset of the line, searched from token `first` on; -1 where none does. */
export function tokenEndingAt({ ends }: Line, first: number, offset: number): number {
  let index = first;
  while ((ends[index] ?? offset) < offset) index += 1;
  return ends[index] === offset ? index : -1;
}
