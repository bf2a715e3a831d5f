import type { Sentence } from '../sentence.ts';
import { lemmaAt } from './arguments.ts';
import { compose } from './compose.ts';
import type { EventStatus } from './event-mention.ts';
import type { Coding } from './event-type.ts';
import type { Sense } from './lexicon/lookup.ts';
import { isOf } from './lexicon/noun-classes.ts';
import type { Operator } from './lexicon/sense-row.ts';
import { type Argument, holds, isActor } from './test-argument.ts';

/** An act told by a word together with what depends on it. */
export interface Act extends Coding {
  /** The word that tells it: the outermost where an operator stands over it. */
  readonly head: number;
  /** The head of the argument that the sense was chosen by; -1 where there is none. */
  readonly argument: number;
  /** The operator that made it of an act below; null where the word tells it by itself. */
  readonly operator: Operator | null;
  /** The act below an operator. */
  readonly inner: Act | null;
  /** What the operators say of how it stands; null where they say nothing. */
  readonly status: EventStatus | null;
  readonly negated: boolean;
  /** The rules of the lexicon, outermost first: "operator:agree>promise", "act:withdraw>RETREAT/withdraw". */
  readonly why: readonly string[];
}

/**
 * The act that a word tells in one of its senses with one of its arguments; undefined where no test of the sense holds, null where the sense
 * tells no event.
 */
export function trySense(
  sentence: Sentence,
  { word, tests, gives }: Sense,
  argument: Argument<Act>,
): Act | null | undefined {
  const test = tests.find((each) => holds(each, sentence, argument));
  if (test === undefined) return undefined;
  if (gives === null || gives === 'avert') return null;
  const base = { head: argument.word, argument: argument.head };
  if (typeof gives !== 'string') {
    const why = [`act:${word}>${codeOf(gives)}`];
    return { ...base, ...gives, operator: null, inner: null, negated: false, status: null, why };
  }
  const operator = gives === 'order' && commandsOthers(sentence, argument) ? 'request' : gives;
  const inner = test === 'deed' ? argument.deed() : (argument.told() ?? argument.deed());
  const composed = compose(operator, inner);
  if (composed === null) return undefined;
  return { ...base, ...composed, operator, inner, why: [`operator:${word}>${operator}`, ...(inner?.why ?? [])] };
}

/** True where an order goes to somebody who is no force of one's own: "ordered the ambassador to leave". */
function commandsOthers(sentence: Sentence, { head, clause }: Argument<Act>): boolean {
  if (head === -1 || clause === -1) return false;
  return isActor(sentence, head) && !isOf(lemmaAt(sentence, head), 'forces');
}

function codeOf({ type, mode }: Coding): string {
  return mode === null ? type : `${type}/${mode}`;
}
