import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';

/**
 * "has only 900 soldiers left", "there are two brigades left", "the six brigades left in Iraq": true where "left", at a token, says that
 * those before it are still there; "two brigades left on Monday" have gone.
 */
export function isLeftOver({ sentence: { tokens } }: Scene, at: number, first: number): boolean {
  if (normAt(tokens, at) !== 'left') return false;
  const held = /\b(have|has|had|with|there (is|are|were|was)|be|'s|'ve)( \S+){0,3}$/.test(
    normsBetween(tokens, first - 5, first),
  );
  const ends = tokens[at + 1]?.kind !== 'word' || /^(in|at|on|along|there|to|by)$/.test(normAt(tokens, at + 1));
  if (held && ends && tokens[at]?.relation !== 'conj') return true;
  return tokens[at]?.deprel === 'acl' && /^(in|at|along|there)$/.test(normAt(tokens, at + 1));
}
