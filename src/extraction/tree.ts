import type { Sentence } from './sentence.ts';

/** Tokens `first` to `last` of a sentence, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The first child of a token with one of these relations ("nsubj" also stands for its subtypes); -1 where there is none. */
export function childWith(sentence: Sentence, index: number, ...relations: readonly string[]): number {
  for (const child of sentence.children[index] ?? []) if (relations.includes(relationOf(sentence, child))) return child;
  return -1;
}

/** The children of a token with one of these relations, left to right; a relation also stands for its subtypes. */
export function childrenWith(sentence: Sentence, index: number, ...relations: readonly string[]): readonly number[] {
  const children = sentence.children[index];
  // Most words are leaves.
  if (children === undefined || children.length === 0) return none;
  let found: number[] | null = null;
  for (const child of children) {
    if (!relations.includes(relationOf(sentence, child))) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

const none: readonly number[] = [];

/** A token's relation to its head without the subtype: "nsubj" for "nsubj:pass". */
export function relationOf(sentence: Sentence, index: number): string {
  return index === -1 ? '' : (sentence.tokens[index]?.relation ?? '');
}

/** The outermost tokens of the subtree under a token, punctuation aside. Trees that cross give a range with others' tokens in between. */
export function subtree(sentence: Sentence, index: number): TokenRange {
  let first = index;
  let last = index;
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < first) first = at;
    if (at > last) last = at;
    for (const child of sentence.children[at] ?? []) if (sentence.tokens[child]?.deprel !== 'punct') open.push(child);
  }
  return { first, last };
}

/** The token of a range that its others hang on: the first whose head lies outside it; −1 where there is none. */
export function topOf({ tokens }: Sentence, { first, last }: TokenRange): number {
  for (let at = first; at <= last; at += 1) {
    const head = tokens[at]?.head;
    if (head !== undefined && (head < first || head > last)) return at;
  }
  return -1;
}

/** True where `above` is the token or stands over it in the tree. */
export function dominates(sentence: Sentence, above: number, index: number): boolean {
  for (let at = index; at !== -1; at = sentence.tokens[at]?.head ?? -1) if (at === above) return true;
  return false;
}
