import { type Code, type Coding, readCode } from '../event-type.ts';
import { actNouns } from './act-nouns.ts';
import { conflictVerbs } from './conflict-verbs.ts';
import { cooperationVerbs } from './cooperation-verbs.ts';
import { lightVerbs } from './light-verbs.ts';
import { operatorVerbs } from './operator-verbs.ts';
import { readTest, type Test } from './read-test.ts';
import type { Operator, SenseRow } from './sense-row.ts';

/** A row of the lexicon for one of its words. */
export interface Sense {
  /** As the lexicon writes it: "pull_out". */
  readonly word: string;
  readonly tests: readonly Test[];
  readonly gives: Coding | Operator | null;
}

function index(rows: readonly SenseRow[]): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const [words, tests, gives] of rows) {
    for (const word of words.split(' ')) {
      const sense = { word, tests: tests.split(' ').map(readTest), gives: isCode(gives) ? readCode(gives) : gives };
      senses.set(word, [...(senses.get(word) ?? []), sense]);
    }
  }
  return senses;
}

function isCode(gives: SenseRow[2]): gives is Code {
  return gives !== null && /^[A-Z]/.test(gives);
}

const verbs = index([...operatorVerbs, ...lightVerbs, ...cooperationVerbs, ...conflictVerbs]);
const nouns = index(actNouns);

/** Every part of every word of the lexicon: "pull" and "out" of "pull_out". */
export const lexiconWords: ReadonlySet<string> = new Set(
  [...verbs.keys(), ...nouns.keys()].flatMap((key) => key.split(/[_+-]/)),
);

const prepositional: ReadonlySet<string> = new Set(
  [...verbs.keys()].flatMap((key) => (key.includes('+') ? [key.replace(/[_+].*$/, '')] : [])),
);

/** True for a verb that has words of the lexicon with a preposition. */
export function isPrepositional(lemma: string): boolean {
  return prepositional.has(lemma);
}

/** The senses of a verb or predicate adjective by its key in the lexicon, in order; none for an unknown one. */
export function verbSenses(key: string): readonly Sense[] {
  return verbs.get(key) ?? [];
}

/** The senses of a noun by its key in the lexicon, in order. */
export function nounSenses(key: string): readonly Sense[] {
  return nouns.get(key) ?? [];
}

/** The code of a word's first sense that has one, whatever depends on the word; null where it has none. */
export function firstCoding(upos: string, lemma: string): Coding | null {
  const senses = upos === 'VERB' ? verbSenses(lemma) : upos === 'NOUN' ? nounSenses(lemma) : [];
  for (const { gives } of senses) if (gives !== null && typeof gives !== 'string') return gives;
  return null;
}
