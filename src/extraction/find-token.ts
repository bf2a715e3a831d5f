import type { Token } from './sentence.ts';

/** The index of the first token from `first` up to but not including `end` that passes; −1 where none does. Looks at no other token. */
export function findToken(
  tokens: readonly Token[],
  first: number,
  end: number,
  passes: (token: Token, at: number) => boolean,
): number {
  const until = Math.min(tokens.length, end);
  for (let at = Math.max(0, first); at < until; at += 1) if (passes(tokens[at] as Token, at)) return at;
  return -1;
}

/** The index of the last token from `first` up to but not including `end` that passes; −1 where none does. */
export function findLastToken(
  tokens: readonly Token[],
  first: number,
  end: number,
  passes: (token: Token, at: number) => boolean,
): number {
  const from = Math.max(0, first);
  for (let at = Math.min(tokens.length, end) - 1; at >= from; at -= 1) if (passes(tokens[at] as Token, at)) return at;
  return -1;
}
