import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childrenWith, relationOf, type TokenRange, topOf } from '../tree.ts';

/** "one battalion going somewhere": an article rather than a count, unless "only", "just" or "still" stands before, or where it has gone or was sent is told. */
export function isBareOne({ sentence }: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  if (first !== last || normAt(tokens, first) !== 'one' || /^(only|just|still)$/.test(normAt(tokens, first - 1)))
    return false;
  const parts = /^of (its|their|the|his|our) \S+$/.test(normsBetween(tokens, last + 1, last + 4));
  if (normAt(tokens, last + 1) === 'of' && !(parts && isCountedOff(tokens, last + 3))) return true;
  const noun = normAt(tokens, last + 1) === 'of' ? first : topOf(sentence, { first, last: last + 2 });
  const { relation = '', head = -1 } =
    tokens[relationOf(sentence, noun) === 'nummod' ? (tokens[noun]?.head ?? -1) : noun] ?? {};
  // "five tanks and one truck": counted like those before it.
  if (relation === 'conj' && childrenWith(sentence, head, 'nummod').length > 0) return false;
  const done = childrenWith(sentence, head, 'aux').some((aux) => tokens[aux]?.lemma === 'have');
  return !(/^(nsubj|obj)$/.test(relation) && (done || moves.test(tokens[head]?.lemma ?? '')));
}

/** "one of its three battalions": a number that says how many there are in all. */
function isCountedOff(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'NUM';
}

const moves =
  /^(remain|leave|return|withdraw|cross|arrive|send|move|deploy|redeploy|dispatch|bring|pull|recall|shift|transfer|land|keep|station|maintain|see|observe|spot|count|record)$/;
