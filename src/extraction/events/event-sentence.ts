import type { Sentence } from '../sentence.ts';
import type { Act } from './act.ts';
import { knownLemma } from './lexicon/known-lemma.ts';

/** A dependent behind a preposition: "with" and the head noun. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** A sentence with what the rules of events ask for again and again. */
export interface EventSentence extends Sentence {
  /** By token, the lemma as the lexicon has it. */
  readonly lemmas: readonly string[];
  /** By token, the act that it tells, once read. */
  readonly acts: (Act | null | undefined)[];
  /** By token, its dependents behind prepositions, once found. */
  readonly obliques: (readonly Oblique[] | undefined)[];
  /** By token, the nouns that it stands for, once found. */
  readonly nouns: (readonly number[] | undefined)[];
}

/** Makes a sentence ready for the rules of events. */
export function makeEventSentence(sentence: Sentence): EventSentence {
  const { span, tokens, children, names, paragraph } = sentence;
  const lemmas = tokens.map(knownLemma);
  return { span, tokens, children, names, paragraph, lemmas, acts: [], obliques: [], nouns: [] };
}
