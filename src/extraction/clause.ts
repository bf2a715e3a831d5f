import type { Scene } from './scene.ts';

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

/** The clause around a token: between the sentence's ends, semicolons, and conjunctions behind a comma. */
export function clauseAround(scene: Scene, index: number): Clause {
  const { tokens } = scene.sentence;
  let first = index;
  while (first > 0 && !startsClause(scene, first)) first -= 1;
  let last = index;
  while (last < tokens.length - 1 && !startsClause(scene, last + 1)) last += 1;
  return { first, last };
}

function startsClause(scene: Scene, index: number): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return true;
  if (before.form === ';' || before.form === ':' || openers.has(token.norm)) return true;
  return before.form === ',' && joiners.has(token.norm);
}
