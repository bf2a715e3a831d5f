import { childrenWith, relationOf } from '../tree.ts';
import type { Act } from './act.ts';
import { clauseOf, clauseOfVerb, hyphenated, lemmaAt, objectOf, obliquesOf, particleOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { isPrepositional, lexiconWords, nounSenses, verbSenses } from './lexicon/lookup.ts';
import { nounsAt } from './nouns-at.ts';
import type { Argument } from './test-argument.ts';
import { trySense } from './try-sense.ts';

/** The act that a word tells with what depends on it; null where it tells none. */
export function readAct(sentence: EventSentence, index: number): Act | null {
  const known = index === -1 ? null : sentence.acts[index];
  if (known !== undefined) return known;
  if (!mayTell(sentence, index)) return null;
  // A participle depends on the noun that is its object: while one is read, it tells the other nothing.
  sentence.acts[index] = null;
  const act = readNewAct(sentence, index);
  sentence.acts[index] = act;
  return act;
}

/** Parts of speech that tell acts. */
const telling: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** True for a word of the lexicon that is of a part of speech that tells acts: most are not. */
export function mayTell(sentence: EventSentence, index: number): boolean {
  return telling.has(sentence.tokens[index]?.upos ?? '') && lexiconWords.has(lemmaAt(sentence, index));
}

function readNewAct(sentence: EventSentence, index: number): Act | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return readNounAct(sentence, index);
  if (token.upos === 'VERB') return readVerbAct(sentence, index);
  const act = token.deprel === 'amod' ? null : readVerbAct(sentence, index);
  return act?.operator === null ? null : act;
}

/** Words of the lexicon are tried from the longest to the shortest, each with the argument that belongs to it. */
function readVerbAct(sentence: EventSentence, index: number): Act | null {
  const lemma = lemmaAt(sentence, index);
  const particle = particleOf(sentence, index);
  const clause = clauseOfVerb(sentence, index);
  const object = argumentAt(sentence, index, objectOf(sentence, index), clause);
  const taken = sentence.tokens[particle]?.deprel === 'case' ? (sentence.tokens[particle]?.head ?? -1) : -1;
  const behindParticle = object.head === -1 && taken !== -1 ? argumentAt(sentence, index, taken, clause) : object;
  const prepositional = isPrepositional(lemma) ? obliquesOf(sentence, index) : [];
  const obliques = prepositional.map(({ preposition, head }) => ({
    preposition,
    argument: argumentAt(sentence, index, head, clause),
  }));
  const joined = hyphenated(sentence, index);
  const particled = particle === -1 ? null : `${lemma}_${sentence.tokens[particle]?.norm}`;
  for (const word of [joined, particled, willingly(sentence, index), lemma]) {
    if (word === null) continue;
    const direct = { key: word, argument: word === lemma ? object : behindParticle };
    const behind = obliques.map(({ preposition, argument }) => ({ key: `${word}+${preposition}`, argument }));
    for (const { key, argument } of direct.argument.head === -1 ? [...behind, direct] : [direct, ...behind]) {
      for (const sense of verbSenses(key)) {
        const act = trySense(sentence, sense, argument);
        if (act !== undefined) return act;
      }
    }
  }
  return null;
}

/** "is prepared to leave": willing, where the tree has it as a passive; null elsewhere. */
function willingly(sentence: EventSentence, index: number): string | null {
  const be = childrenWith(sentence, index, 'aux').some((child) => lemmaAt(sentence, child) === 'be');
  return be && sentence.tokens[index]?.norm === 'prepared' ? 'prepared' : null;
}

/** Each sense of a noun is tried with all that depends on it before the next. */
function readNounAct(sentence: EventSentence, index: number): Act | null {
  const lemma = lemmaAt(sentence, index);
  const clause = clauseOf(sentence, index);
  const before = childrenWith(sentence, index, 'compound', 'amod').filter((child) => child < index);
  const heads = [
    ...obliquesOf(sentence, index).map(({ head }) => head),
    ...before.toReversed(),
    ...childrenWith(sentence, index, 'nmod'),
  ];
  const below = (heads.length === 0 ? [-1] : heads).map((head) => argumentAt(sentence, index, head, clause));
  const compounds = before.map((child) => `${lemmaAt(sentence, child)}_${lemma}`);
  for (const key of [hyphenated(sentence, index), ...compounds, lemma]) {
    for (const sense of key === null ? [] : nounSenses(key)) {
      for (const argument of below) {
        const act = trySense(sentence, sense, argument);
        if (act !== undefined) return act;
      }
    }
  }
  return null;
}

function argumentAt(sentence: EventSentence, word: number, head: number, clause: number): Argument<Act> {
  return {
    word,
    head,
    clause,
    told: () => (clause === -1 ? null : readAct(sentence, clause)),
    deed: () => readDeed(sentence, word, head),
  };
}

/** The act that the nouns of an argument tell. */
function readDeed(sentence: EventSentence, word: number, head: number): Act | null {
  for (const noun of nounsAt(sentence, head)) {
    const act = noun === word ? null : readAct(sentence, noun);
    if (act !== null) return act;
  }
  return null;
}

/** True where a token is a modifier or part of a name rather than a word that tells something by itself. */
export function isModifier(sentence: EventSentence, index: number): boolean {
  const relation = relationOf(sentence, index);
  return relation === 'compound' || relation === 'flat' || relation === 'fixed';
}
