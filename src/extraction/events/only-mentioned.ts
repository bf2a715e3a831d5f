import { childrenWith, relationOf } from '../tree.ts';
import { lemmaAt } from './arguments.ts';
import type { HeadedEvent } from './event-mention.ts';
import type { EventSentence } from './event-sentence.ts';

const oneself = /^(i|me|my|myself)$/;
const ourselves = /^(i|me|my|we|us|our)$/;

/** True for thanks and greetings between those who speak: "thank you", "I want to thank the ambassador", "welcome". */
export function isCourtesy(sentence: EventSentence, { event, actor, recipient }: HeadedEvent): boolean {
  const told = event.why.some((rule) =>
    /^act:(thank|welcome|appreciate|congratulate|salute|applaud|thanks|appreciation|gratitude)>/.test(rule),
  );
  if (!told) return false;
  if (sentence.tokens[recipient]?.norm === 'you') return true;
  const thanks = event.why.some((rule) => /^act:(thank|thanks|appreciate|appreciation|gratitude)>/.test(rule));
  return (
    thanks &&
    event.type !== 'REJECT' &&
    (actor === -1 ? isActive(sentence, event.cue.last) : isNorm(sentence, actor, oneself))
  );
}

function isActive(sentence: EventSentence, index: number): boolean {
  return !childrenWith(sentence, index, 'aux', 'nsubj').some((child) =>
    /:pass$/.test(sentence.tokens[child]?.deprel ?? ''),
  );
}

function isNorm(sentence: EventSentence, index: number, pattern: RegExp): boolean {
  return pattern.test(sentence.tokens[index]?.norm ?? '');
}

/** True where the speaker says what he and his hearers ought to do: "we must help", "let us defend". */
export function isWished(sentence: EventSentence, { event, head, actor, recipient }: HeadedEvent): boolean {
  const must = event.why.includes('rule:must-of-another');
  if (must) return isNorm(sentence, recipient, ourselves);
  if (event.status === 'demanded' && isNorm(sentence, actor, ourselves)) return true;
  const over = sentence.tokens[head]?.head ?? -1;
  const granted = relationOf(sentence, head) === 'xcomp' && lemmaAt(sentence, over) === 'let';
  return granted && childrenWith(sentence, over, 'obj', 'nsubj').some((child) => isNorm(sentence, child, ourselves));
}

const own: ReadonlySet<string> = new Set(
  'people citizen national population interest family troop soldier force army fleet unit self itself themselves ourselves himself herself'.split(
    ' ',
  ),
);

/** True for help that somebody gives to his own: "to protect our people". */
export function isHelpToOneself(sentence: EventSentence, { event, recipient }: HeadedEvent): boolean {
  if (event.type !== 'AID' || recipient === -1 || !own.has(lemmaAt(sentence, recipient))) return false;
  return (
    (sentence.children[recipient] ?? []).some((child) => sentence.tokens[child]?.xpos === 'PRP$') ||
    /sel(f|ves)$/.test(sentence.tokens[recipient]?.norm ?? '')
  );
}

/** True for worries that somebody meets rather than voices: "address Russia's security concerns". */
export function isWorryMet(sentence: EventSentence, { event, head }: HeadedEvent): boolean {
  const over = sentence.tokens[head]?.head ?? -1;
  return (
    event.type === 'ACCUSE' &&
    sentence.tokens[head]?.upos === 'NOUN' &&
    relationOf(sentence, head) === 'obj' &&
    /^(address|allay|ease|meet|understand|respect|accommodate|alleviate|calm|soothe|overcome)$/.test(
      lemmaAt(sentence, over),
    )
  );
}

/** True for help to people in general: "helping people recover", "they support women and girls". */
export function isHelpToAnyone(sentence: EventSentence, { event, recipient }: HeadedEvent): boolean {
  if (event.type !== 'AID' && event.type !== 'SUPPORT') return false;
  return (
    /^(people|others|everyone|women|men|girls)$/.test(sentence.tokens[recipient]?.norm ?? '') &&
    isBare(sentence, recipient)
  );
}

function isBare(sentence: EventSentence, index: number): boolean {
  return childrenWith(sentence, index, 'det', 'amod', 'nummod', 'compound', 'nmod', 'appos', 'flat').length === 0;
}

/** True within a clause about whoever it fits: "those who support it", "citizens who condemn the law". */
export function isOfWhoever(sentence: EventSentence, index: number): boolean {
  for (let at = index, steps = 0; at !== -1 && steps < 4; at = sentence.tokens[at]?.head ?? -1, steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return false;
    if (token.deprel === 'acl:relcl' || token.deprel === 'acl') return isAnyone(sentence, token.head);
    if (token.deprel !== 'conj' && relationOf(sentence, at) !== 'xcomp') return false;
  }
  return false;
}

function isAnyone(sentence: EventSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (/^(those|anyone|everyone|all|whoever|any|others|one)$/.test(token.norm)) return true;
  if (token.xpos !== 'NNS') return false;
  if (
    childrenWith(sentence, index, 'det').some((child) =>
      /^(some|any|all|other)$/.test(sentence.tokens[child]?.norm ?? ''),
    )
  )
    return true;
  return isBare(sentence, index);
}
