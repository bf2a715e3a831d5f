import type { EventStatus } from './event-mention.ts';
import type { Coding } from './event-type.ts';
import type { Operator } from './lexicon/sense-row.ts';

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
