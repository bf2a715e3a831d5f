import type { Sentence, Token } from './sentence.ts';

/** Tokens `first` to `last` that make one clause. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const joiners = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'and',
  'yet',
  'after',
  'before',
  'until',
  ';',
]);
const openers = new Set(['while', 'whereas', 'although', 'but']);

/** By token, the clause that it stands in: clauses end at semicolons and before conjunctions behind a comma. */
export function clausesOf({ tokens }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (last < tokens.length - 1 && !startsClause(tokens, last + 1)) last += 1;
    const clause = { first, last };
    for (; first <= last; first += 1) clauses.push(clause);
  }
  return clauses;
}

function startsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return true;
  // "withdrew all but 500".
  if (token.norm === 'but' && before.norm === 'all') return false;
  if (before.form === ';' || before.form === ':' || openers.has(token.norm)) return true;
  return before.form === ',' && joiners.has(token.norm);
}
