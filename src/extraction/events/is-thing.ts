import { lemmaAt } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { nounSenses } from './lexicon/lookup.ts';
import { diseases, isOf } from './lexicon/noun-classes.ts';
import { nounsAt } from './nouns-at.ts';
import { isActor } from './test-argument.ts';

/** True for a noun that names an act, an abstraction or a thing that nobody would take for an actor. */
export function isThing(sentence: EventSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token?.xpos === 'VBG' || /^(SYM|NUM)$/.test(token?.upos ?? ''))
    return !nounsAt(sentence, index).some((noun) => isActor(sentence, noun));
  if (token?.upos === 'PROPN')
    return isOf(token.norm, 'pact') || isOf(token.norm, 'documents') || diseases.test(token.norm);
  if (token?.upos !== 'NOUN' || nounsAt(sentence, index).some((noun) => isActor(sentence, noun))) return false;
  const lemma = lemmaAt(sentence, index);
  return (
    (nounSenses(lemma).length > 0 && !isOf(lemma, 'documents')) ||
    things.some((name) => isOf(lemma, name)) ||
    /(tion|sion|ment|ness|ity|ance|ence|ism|ship|ing|ure)$/.test(lemma)
  );
}

const things = [
  'weapons',
  'pact',
  'money',
  'demands',
  'stance',
  'aid',
  'restrictions',
  'arrangements',
  'ways',
] as const;
