import type { Sentence } from '../sentence.ts';
import { relationOf } from '../tree.ts';

/** True where a token hangs under another with no clause between them but one that tells of the token `counted`, where given ("troops who landed in Aden"). */
export function reaches(sentence: Sentence, top: number, index: number, counted = -1): boolean {
  for (let at = index; at !== -1; at = sentence.tokens[at]?.head ?? -1) {
    if (at === top) return true;
    if (opensClause(sentence, at) && sentence.tokens[at]?.head !== counted) return false;
  }
  return false;
}

/** True for the verb of a clause within another. */
export function opensClause(sentence: Sentence, index: number): boolean {
  return (
    /^(acl|advcl|ccomp|csubj|parataxis|conj)$/.test(relationOf(sentence, index)) &&
    sentence.tokens[index]?.upos === 'VERB'
  );
}
