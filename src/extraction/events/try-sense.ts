import { childrenWith } from '../tree.ts';
import type { Act } from './act.ts';
import { lemmaAt } from './arguments.ts';
import { compose } from './compose.ts';
import type { EventSentence } from './event-sentence.ts';
import type { Coding } from './event-type.ts';
import type { Sense } from './lexicon/lookup.ts';
import { isOf } from './lexicon/noun-classes.ts';
import { type Argument, holds, isActor } from './test-argument.ts';

/**
 * The act that a word tells in one of its senses with one of its arguments; undefined where no test of the sense holds, null where the sense
 * tells no event.
 */
export function trySense(
  sentence: EventSentence,
  { word, tests, gives }: Sense,
  argument: Argument<Act>,
): Act | null | undefined {
  const test = tests.find((each) => holds(each, sentence, argument));
  if (test === undefined) return undefined;
  if (gives === null || gives === 'avert') return null;
  const { word: head, head: dependent } = argument;
  if (typeof gives !== 'string') {
    const { type, mode } = gives;
    const why = [`act:${word}>${codeOf(gives)}`];
    return { head, argument: dependent, type, mode, operator: null, inner: null, negated: false, status: null, why };
  }
  const operator =
    gives === 'order' && commandsOthers(sentence, argument)
      ? 'request'
      : gives === 'suppose' && wasAble(sentence, argument)
        ? 'do'
        : gives;
  const inner = test.kind === 'deed' ? argument.deed() : (argument.told() ?? argument.deed());
  const composed = compose(operator, inner);
  if (composed === null) return undefined;
  const { type, mode, negated, status } = composed;
  const why = [`operator:${word}>${operator}`, ...(inner?.why ?? [])];
  return { head, argument: dependent, type, mode, operator, inner, negated, status, why };
}

/** "was able to leave": who was able has done it, as far as is told; who is able may. */
function wasAble(sentence: EventSentence, { word }: Argument<Act>): boolean {
  return (
    lemmaAt(sentence, word) === 'able' &&
    childrenWith(sentence, word, 'cop').some((child) => /^(was|were|been)$/.test(sentence.tokens[child]?.norm ?? ''))
  );
}

/** True where an order goes to somebody who is no force of one's own: "ordered the ambassador to leave". */
function commandsOthers(sentence: EventSentence, { head, clause }: Argument<Act>): boolean {
  if (head === -1 || clause === -1) return false;
  return isActor(sentence, head) && !isOf(lemmaAt(sentence, head), 'forces');
}

function codeOf({ type, mode }: Coding): string {
  return mode === null ? type : `${type}/${mode}`;
}
