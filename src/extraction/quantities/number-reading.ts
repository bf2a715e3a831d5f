import type { Token } from '../sentence.ts';

/** The tokens of a sentence, among which a number is read. */
export type Tokens = readonly Token[];

interface Read {
  readonly first: number;
  readonly last: number;
}

/** A number that words or digits tell. */
export interface PlainNumber extends Read {
  readonly kind: 'number';
  readonly value: number;
  /** Letters that are one token with the digits and tell a unit: the "C" of "5C"; empty for none. */
  readonly glued: string;
}

/** What a run of tokens says: a number, a share of something, or words for an order of magnitude. */
export type NumberReading =
  | PlainNumber
  | (Read & { readonly kind: 'fraction'; readonly value: number; readonly percent: boolean })
  | (Read & { readonly kind: 'worded'; readonly word: string });
