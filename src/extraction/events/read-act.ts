import type { Sentence } from '../sentence.ts';
import { childrenWith, relationOf } from '../tree.ts';
import { clauseOf, lemmaAt, nounsAt, objectOf, obliquesOf, particleOf } from './arguments.ts';
import { compose } from './compose.ts';
import type { EventStatus } from './event-mention.ts';
import type { Coding, EventType } from './event-type.ts';
import { nounSenses, type Sense, verbSenses } from './lexicon/lookup.ts';
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

/** Operators over operators over operators: deeper ones are not read. */
const deepest = 4;

/** The act that a word tells with what depends on it; null where it tells none. */
export function readAct(sentence: Sentence, index: number, depth = 0): Act | null {
  const token = sentence.tokens[index];
  if (token === undefined || depth > deepest) return null;
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return readNounAct(sentence, index, depth);
  return token.upos === 'VERB' || token.upos === 'ADJ' ? readVerbAct(sentence, index, depth) : null;
}

function readVerbAct(sentence: Sentence, index: number, depth: number): Act | null {
  const lemma = spellingOf(lemmaAt(sentence, index));
  const particle = particleOf(sentence, index);
  const obliques = obliquesOf(sentence, index);
  const clause = clauseOf(sentence, index);
  const object = objectOf(sentence, index);
  for (const word of particle === null ? [lemma] : [`${lemma}_${particle}`, lemma]) {
    for (const { preposition, head } of obliques) {
      const act = choose(sentence, verbSenses(`${word}+${preposition}`), index, head, clause, depth);
      if (act !== undefined) return act;
    }
    const act = choose(sentence, verbSenses(word), index, object, clause, depth);
    if (act !== undefined) return act;
  }
  return null;
}

function readNounAct(sentence: Sentence, index: number, depth: number): Act | null {
  const lemma = spellingOf(lemmaAt(sentence, index));
  const before = childrenWith(sentence, index, 'compound', 'amod').filter((child) => child < index);
  const below = [
    ...obliquesOf(sentence, index).map(({ head }) => head),
    ...before.toReversed(),
    ...childrenWith(sentence, index, 'nmod'),
  ];
  const clause = clauseOf(sentence, index);
  for (const key of [...before.map((child) => `${lemmaAt(sentence, child)}_${lemma}`), lemma]) {
    const senses = nounSenses(key);
    if (senses.length === 0) continue;
    for (const sense of senses) {
      for (const head of below.length === 0 ? [-1] : below) {
        const act = choose(sentence, [sense], index, head, clause, depth);
        if (act !== undefined) return act;
      }
    }
  }
  return null;
}

/** The first sense whose test holds; undefined where none does, null where the one that does tells no event. */
function choose(
  sentence: Sentence,
  senses: readonly Sense[],
  index: number,
  head: number,
  clause: number,
  depth: number,
): Act | null | undefined {
  if (senses.length === 0) return undefined;
  let below: Act | null | undefined;
  const inner = (): Act | null =>
    below === undefined ? (below = readBelow(sentence, head, clause, depth + 1)) : below;
  const argument: Argument = { word: index, head, clause, actType: (): EventType | null => inner()?.type ?? null };
  for (const { word, tests, gives } of senses) {
    if (!tests.some((test) => holds(test, sentence, argument))) continue;
    if (gives === null) return null;
    const base = { head: index, argument: head, negated: false, status: null };
    if (typeof gives !== 'string')
      return { ...base, ...gives, operator: null, inner: null, why: [`act:${word}>${codeOf(gives)}`] };
    const operator = gives === 'order' && commandsOthers(sentence, head, clause) ? 'request' : gives;
    const act = inner();
    const composed = compose(operator, act);
    if (composed === null) {
      if (act !== null && operator !== 'avert') continue;
      if (operator === 'avert') return null;
      continue;
    }
    return { ...base, ...composed, operator, inner: act, why: [`operator:${word}>${operator}`, ...(act?.why ?? [])] };
  }
  return undefined;
}

/** The act of the clause, or else of the argument. */
function readBelow(sentence: Sentence, head: number, clause: number, depth: number): Act | null {
  const act = clause === -1 ? null : readAct(sentence, clause, depth);
  if (act !== null) return act;
  for (const noun of nounsAt(sentence, head)) {
    const told = readAct(sentence, noun, depth);
    if (told !== null) return told;
  }
  return null;
}

/** True where an order goes to somebody who is no force of one's own: "ordered the ambassador to leave". */
function commandsOthers(sentence: Sentence, head: number, clause: number): boolean {
  if (head === -1 || clause === -1) return false;
  return isActor(sentence, head) && !isOf(lemmaAt(sentence, head), 'forces');
}

/** American spelling, as the lexicon has it. */
function spellingOf(lemma: string): string {
  if (verbSenses(lemma).length > 0 || nounSenses(lemma).length > 0) return lemma;
  return lemma
    .replace(/is(e|ation)$/, 'iz$1')
    .replace(/our$/, 'or')
    .replace(/yse$/, 'yze');
}

function codeOf({ type, mode }: Coding): string {
  return mode === null ? type : `${type}/${mode}`;
}

/** True where an act below an operator is told by another act of the sentence, and is no event of its own. */
export function isBelowOperator(act: Act, index: number): boolean {
  for (let at = act.inner; at !== null; at = at.inner) if (at.head === index) return true;
  return false;
}

/** True where a token is a modifier or part of a name rather than a word that tells something by itself. */
export function isModifier(sentence: Sentence, index: number): boolean {
  const relation = relationOf(sentence, index);
  return relation === 'compound' || relation === 'flat' || relation === 'fixed';
}
