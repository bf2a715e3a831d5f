import type { Sentence } from '../sentence.ts';
import { childrenWith, relationOf } from '../tree.ts';
import { clauseOf, hyphenated, lemmaAt, nounsAt, objectOf, obliquesOf, particleOf } from './arguments.ts';
import { compose } from './compose.ts';
import type { EventStatus } from './event-mention.ts';
import type { Coding } from './event-type.ts';
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
  if (token.upos === 'VERB') return readVerbAct(sentence, index, depth);
  const act = token.upos === 'ADJ' && token.deprel !== 'amod' ? readVerbAct(sentence, index, depth) : null;
  return act?.operator === null ? null : act;
}

function readVerbAct(sentence: Sentence, index: number, depth: number): Act | null {
  const lemma = lemmaAt(sentence, index);
  const particle = particleOf(sentence, index);
  const obliques = obliquesOf(sentence, index);
  const clause = clauseOf(sentence, index);
  const object = objectOf(sentence, index);
  const joined = hyphenated(sentence, index);
  const particled = particle === -1 ? [] : [`${lemma}_${sentence.tokens[particle]?.norm}`];
  const behindParticle = sentence.tokens[particle]?.deprel === 'case' ? (sentence.tokens[particle]?.head ?? -1) : -1;
  for (const word of [...(joined === null ? [] : [joined]), ...particled, lemma]) {
    const direct = object === -1 && word !== lemma ? behindParticle : object;
    const tries: (readonly [string, number])[] = obliques.map(({ preposition, head }) => [
      `${word}+${preposition}`,
      head,
    ]);
    for (const [key, head] of direct === -1
      ? [...tries, [word, direct] as const]
      : [[word, direct] as const, ...tries]) {
      const act = choose(sentence, verbSenses(key), index, head, clause, depth);
      if (act !== undefined) return act;
    }
  }
  return null;
}

function readNounAct(sentence: Sentence, index: number, depth: number): Act | null {
  const lemma = lemmaAt(sentence, index);
  const before = childrenWith(sentence, index, 'compound', 'amod').filter((child) => child < index);
  const below = [
    ...obliquesOf(sentence, index).map(({ head }) => head),
    ...before.toReversed(),
    ...childrenWith(sentence, index, 'nmod'),
  ];
  const clause = clauseOf(sentence, index);
  const joined = hyphenated(sentence, index);
  for (const key of [
    ...(joined === null ? [] : [joined]),
    ...before.map((child) => `${lemmaAt(sentence, child)}_${lemma}`),
    lemma,
  ]) {
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
  const told = once(() => (clause === -1 ? null : readAct(sentence, clause, depth + 1)));
  const deed = once(() => readDeed(sentence, index, head, depth + 1));
  const argument: Argument = {
    word: index,
    head,
    clause,
    actType: () => told()?.type ?? deed()?.type ?? null,
    deedType: () => deed()?.type ?? null,
  };
  for (const { word, tests, gives } of senses) {
    const test = tests.find((each) => holds(each, sentence, argument));
    if (test === undefined) continue;
    if (gives === null || gives === 'avert') return null;
    const base = { head: index, argument: head };
    if (typeof gives !== 'string')
      return {
        ...base,
        ...gives,
        operator: null,
        inner: null,
        negated: false,
        status: null,
        why: [`act:${word}>${codeOf(gives)}`],
      };
    const operator = gives === 'order' && commandsOthers(sentence, head, clause) ? 'request' : gives;
    const inner = test === 'deed' ? deed() : (told() ?? deed());
    const composed = compose(operator, inner);
    if (composed !== null)
      return { ...base, ...composed, operator, inner, why: [`operator:${word}>${operator}`, ...(inner?.why ?? [])] };
  }
  return undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The act that the nouns of an argument tell. */
function readDeed(sentence: Sentence, word: number, head: number, depth: number): Act | null {
  for (const noun of nounsAt(sentence, head)) {
    const act = noun === word ? null : readAct(sentence, noun, depth);
    if (act !== null) return act;
  }
  return null;
}

/** True where an order goes to somebody who is no force of one's own: "ordered the ambassador to leave". */
function commandsOthers(sentence: Sentence, head: number, clause: number): boolean {
  if (head === -1 || clause === -1) return false;
  return isActor(sentence, head) && !isOf(lemmaAt(sentence, head), 'forces');
}

function codeOf({ type, mode }: Coding): string {
  return mode === null ? type : `${type}/${mode}`;
}

/** True where a token is a modifier or part of a name rather than a word that tells something by itself. */
export function isModifier(sentence: Sentence, index: number): boolean {
  const relation = relationOf(sentence, index);
  return relation === 'compound' || relation === 'flat' || relation === 'fixed';
}
