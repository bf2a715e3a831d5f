import type { Code } from '../event-type.ts';

/** What a word makes of the act that depends on it; `compose.ts` has the type that comes of it. */
export type Operator =
  /** Performs it: "launched an attack". */
  | 'do'
  /** Performs it, and it is under way: "began withdrawing". */
  | 'begin'
  /** Says that it will be done: "agreed to send". */
  | 'promise'
  /** Makes it known: "announced a withdrawal". */
  | 'announce'
  /** Has it in mind: "plans to deploy". */
  | 'plan'
  | 'threaten'
  /** Has decided it, or commands those who obey: "ordered the withdrawal". */
  | 'order'
  /** Wants another to do it: "urged Russia to withdraw". */
  | 'request'
  /** Will not do it, or not have it: "refused to meet", "rejected the offer". */
  | 'refuse'
  /** Does it no longer: "suspended talks". */
  | 'end'
  /** Lets another do it: "allowed observers to enter". */
  | 'enable'
  /** Keeps another from doing it: "barred observers from entering". */
  | 'prevent'
  /** Does not bring it about: "failed to agree". */
  | 'fail'
  /** Says that it was not done: "denied attacking". */
  | 'deny'
  /** Holds it possible: "is able to strike". */
  | 'suppose'
  /** Keeps it from happening at all: "averted a war". */
  | 'avert';

/**
 * One row of the lexicon: words, tests of what depends on them, and what they give (null: no event). Rows are tried in order, and the
 * first whose test holds decides.
 *
 * A word is a lemma, with a particle behind "_" ("pull_out"; for nouns the compound before: "hunger_strike") and with the preposition
 * before its argument behind "+" ("call+for"). One of the tests, divided by spaces, must hold of the argument: "any"; "none" (there is
 * no argument); "some"; "actor" (a name, or a word for people and bodies that act); "act" (a clause or a noun that tells an act);
 * "deed" (a noun that tells an act); "clause"; "infinitive" (a clause with "to"); "label" (what it is called); "several" (a coordinated subject); "agent" (a subject that is an
 * actor); "armed" (some word of the sentence is of arms); "named" (a name); "whether" (a clause that asks); "asked" (the argument is to do what the clause tells); an event type in capitals (of the act that it tells); a class of `noun-classes.ts`; "~" and
 * a class, which any dependent may be in; "^" and a class of the subject; "+" and a preposition, which some dependent must have. Tests joined by "&" must all hold.
 */
export type SenseRow = readonly [words: string, tests: string, gives: Code | Operator | null];
