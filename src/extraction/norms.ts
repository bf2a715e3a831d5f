import type { Token } from '../model/sentence.ts';

/** The norm of a token; empty beyond either end. */
export function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? '';
}

/** The norms of tokens `first` up to but not including `until`, with one space between; indices below 0 count as 0. */
export function normsBetween(tokens: readonly Token[], first: number, until: number): string {
  return tokens
    .slice(Math.max(0, first), Math.max(0, until))
    .map((token) => token.norm)
    .join(' ');
}
