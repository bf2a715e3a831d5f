import type { Span } from '../../model/span.ts';

/** A word of the text before anything is known of it but its place. */
export interface RawWord {
  /** The passage it is: no white space or invisible character at either end. */
  readonly span: Span;
  /** True where it is one orthographic token together with the word before: the "n't" of "don't", the "'s" of "China's". */
  readonly joined: boolean;
}

/**
 * A sentence as words with their places. Words are in order and do not overlap; what lies between and around them is white
 * space or invisible. The sentence's span is from its first word's start to its last word's end.
 */
export interface RawSentence {
  readonly span: Span;
  /** Which paragraph of the text it stands in, from 0. */
  readonly paragraph: number;
  readonly words: readonly RawWord[];
}
