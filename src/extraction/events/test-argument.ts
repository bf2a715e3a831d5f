import { roleAt } from '../actors/role-index.ts';
import type { Token } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import { lemmaAt, obliquesOf, subjectOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import type { Coding } from './event-type.ts';
import { actorNouns, diseases, isOf, type NounClass } from './lexicon/noun-classes.ts';
import type { Test } from './lexicon/read-test.ts';
import { nounsAt } from './nouns-at.ts';

/** What a row of the lexicon is tried on. */
export interface Argument<Told extends Coding = Coding> {
  /** The word whose sense is sought. */
  readonly word: number;
  /** The head of its argument; -1 where there is none. */
  readonly head: number;
  /** The head of the clause that completes it; -1 where there is none. */
  readonly clause: number;
  /** The act that the clause tells. */
  readonly told: () => Told | null;
  /** The act that the argument tells. */
  readonly deed: () => Told | null;
}

/** True where a test of the lexicon holds of an argument. */
export function holds(test: Test, sentence: EventSentence, argument: Argument): boolean {
  const { word, head, clause } = argument;
  switch (test.kind) {
    case 'any':
      return true;
    case 'none':
      return head === -1;
    case 'some':
      return head !== -1;
    case 'clause':
      return clause !== -1;
    case 'infinitive':
      return (
        clause !== -1 && childrenWith(sentence, clause, 'mark').some((mark) => sentence.tokens[mark]?.norm === 'to')
      );
    case 'act':
      return clause !== -1 || argument.deed() !== null;
    case 'deed':
      return argument.deed() !== null;
    case 'actor':
      return nounsAt(sentence, head).some((noun) => isActor(sentence, noun));
    case 'agent':
      return isActor(sentence, subjectOf(sentence, word));
    case 'several':
      return childrenWith(sentence, subjectOf(sentence, word), 'conj').length > 0;
    case 'label':
      return isLabelled(sentence, word);
    case 'named':
      return nounsAt(sentence, head).some((noun) => sentence.tokens[noun]?.upos === 'PROPN');
    case 'whether':
      return isQuestioning(sentence, clause);
    case 'asked':
      return isAsked(sentence, argument);
    case 'armed':
      return sentence.lemmas.some((lemma) => isOf(lemma, 'armed'));
    case 'argument':
      return nounsAt(sentence, head).some((noun) => isOf(lemmaAt(sentence, noun), test.of));
    case 'subject':
      return nounsAt(sentence, subjectOf(sentence, word)).some((noun) => isOf(lemmaAt(sentence, noun), test.of));
    case 'dependent':
      return dependentIsOf(sentence, argument, test.of);
    case 'preposition':
      return [word, head].some((at) => obliquesOf(sentence, at).some(({ preposition }) => preposition === test.word));
    case 'type':
      return argument.deed()?.type === test.type || argument.told()?.type === test.type;
    case 'all':
      return test.tests.every((each) => holds(each, sentence, argument));
  }
}

/** True for a clause that asks: "whether they left", "how many had gone". */
function isQuestioning(sentence: EventSentence, clause: number): boolean {
  const open = clause === -1 ? [] : (sentence.children[clause] ?? []);
  return open
    .flatMap((child) => [child, ...(sentence.children[child] ?? [])])
    .some((at) => at < clause && /^(whether|if|how|what|why|where|when|who)$/.test(sentence.tokens[at]?.norm ?? ''));
}

/** True where the argument is to do what the clause tells: "called both sides to talk", "were called to join"; who calls to explain rings up. */
function isAsked(sentence: EventSentence, { word, head, clause }: Argument): boolean {
  if (clause === -1 || !nounsAt(sentence, head).some((noun) => isActor(sentence, noun))) return false;
  return (
    sentence.tokens[clause]?.head === head ||
    childrenWith(sentence, word, 'aux').some((child) => sentence.tokens[child]?.deprel === 'aux:pass')
  );
}

/** True where a verb says what its object is: "called the ambassador a liar". */
function isLabelled(sentence: EventSentence, verb: number): boolean {
  const labels = childrenWith(sentence, verb, 'xcomp').filter((child) => sentence.tokens[child]?.upos !== 'VERB');
  return labels.length > 0 || childrenWith(sentence, verb, 'obj').length > 1;
}

/** True for a name, and for words for people and bodies that act. */
export function isActor(sentence: EventSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (diseases.test(token.norm)) return false;
  if (token.upos === 'PROPN') return true;
  // "with lethal force" is how, "the force" is who.
  if (token.norm === 'force' && childrenWith(sentence, index, 'det', 'nmod').length === 0) return false;
  if (token.upos === 'PRON') return /^(he|she|him|her|they|them|we|us|who|whom|it)$/.test(token.norm);
  if (actorNouns.has(lemmaAt(sentence, index)) || isRole(token)) return true;
  return sentence.names.some(({ first, last, kind }) => first <= index && index <= last && kind !== 'EQUIP');
}

/** True for a noun that the coding of actors knows for people or a body: "gunmen", "villagers". */
function isRole({ upos, norm, form }: Token): boolean {
  const role = upos === 'NOUN' ? roleAt([{ form, norm }], 0)?.role : undefined;
  return role !== undefined && (role.strength === 'firm' || role.sector !== 'UNK');
}

function dependentIsOf(sentence: EventSentence, { word, head }: Argument, name: NounClass): boolean {
  const near = [word, ...(head === -1 || head === word ? [] : nounsAt(sentence, head))];
  return near.some(
    (at) =>
      (at !== word && isOf(lemmaAt(sentence, at), name)) ||
      (sentence.children[at] ?? []).some((child) => {
        if (relationOf(sentence, child) === 'nsubj' && childWith(sentence, at, 'obj') !== -1) return false;
        return (
          isOf(lemmaAt(sentence, child), name) ||
          childrenWith(sentence, child, 'compound', 'amod').some((modifier) => isOf(lemmaAt(sentence, modifier), name))
        );
      }),
  );
}
