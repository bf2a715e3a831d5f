import type { Sentence } from '../sentence.ts';
import type { Act } from './act.ts';
import { knownLemma } from './lexicon/known-lemma.ts';

/** A sentence with what the rules of events ask for again and again. */
export interface EventSentence extends Sentence {
  /** By token, the lemma as the lexicon has it. */
  readonly lemmas: readonly string[];
  /** By token, the act that it tells, once read. */
  readonly acts: (Act | null | undefined)[];
}

/** Makes a sentence ready for the rules of events. */
export function makeEventSentence(sentence: Sentence): EventSentence {
  const { span, tokens, children, names, paragraph } = sentence;
  return { span, tokens, children, names, paragraph, lemmas: tokens.map(knownLemma), acts: [] };
}
