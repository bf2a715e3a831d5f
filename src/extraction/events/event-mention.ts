import type { TokenRange } from '../tree.ts';
import type { EventType } from './event-type.ts';

/**
 * How an event stands in the text: reported as done, under way, to come, commanded, demanded of somebody, denied, only supposed,
 * or told of an age that is over.
 */
export type EventStatus =
  | 'asserted'
  | 'in-progress'
  | 'planned'
  | 'ordered'
  | 'demanded'
  | 'denied'
  | 'hypothetical'
  | 'historical';

/** One event of a sentence, coded by PLOVER 2.0. */
export interface EventMention {
  readonly type: EventType;
  /** A mode of the type ("withdraw" of RETREAT); null where the words tell none. */
  readonly mode: string | null;
  /** Contexts of PLOVER that the sentence has words for, in the order of the manual. */
  readonly contexts: readonly string[];
  /** The words that tell the event: "agreed to send", "launched an attack". */
  readonly cue: TokenRange;
  /** Who does it: one range also where several do it together; null where the sentence does not tell. */
  readonly actor: TokenRange | null;
  /** To whom it is done; null where the sentence does not tell. */
  readonly recipient: TokenRange | null;
  readonly status: EventStatus;
  /** True where the text says that it did not happen ("did not withdraw"). */
  readonly negated: boolean;
  /** The names of the rules that made it, in the order in which they did. */
  readonly why: readonly string[];
}

/** An event with the heads of the phrases that it names, for rules that ask for their place in the tree; -1 where there is none. */
export interface HeadedEvent {
  readonly event: EventMention;
  readonly head: number;
  readonly actor: number;
  readonly recipient: number;
}
