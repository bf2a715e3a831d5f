import type { Token } from './sentence.ts';

/** The norm of a token; empty beyond either end. */
export function normAt(tokens: readonly Token[], index: number): string {
  return index < 0 ? '' : (tokens[index]?.norm ?? '');
}

/** The norms of tokens `first` up to but not including `until`, with one space between; indices below 0 count as 0. */
export function normsBetween(tokens: readonly Token[], first: number, until: number): string {
  // Written out, since rules ask for it at every number.
  let norms = '';
  const end = Math.min(tokens.length, until);
  for (let at = Math.max(0, first); at < end; at += 1)
    norms += norms === '' ? tokens[at]?.norm : ` ${tokens[at]?.norm}`;
  return norms;
}

/** True for a hyphen right between two words, which Universal Dependencies has as a word of its own: the one of "forty-five". */
export function isHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.norm === '-' &&
    tokens[index - 1]?.span.end === token.span.start &&
    tokens[index + 1]?.span.start === token.span.end
  );
}
