import type { Passage } from './time-rule.ts';

/** One unit back for "last" and "previous", one ahead for "next" and "following", none for "this" and "that". */
export function stepsOf(which: string): number {
  if (/last|previous|preceding|prior/.test(which)) return -1;
  return /next|following|coming|ensuing|subsequent/.test(which) ? 1 : 0;
}

/** True where "before" or "after" at the end of a match governs nothing. */
export function isAdverb({ sentence, last }: Passage): boolean {
  const token = sentence.tokens[last];
  if (token === undefined) return false;
  if (!/^(?:before|after|following|on|since)$/.test(token.norm)) return true;
  const next = sentence.tokens[last + 1];
  return next === undefined || next.upos === 'PUNCT' || token.upos === 'ADV';
}
