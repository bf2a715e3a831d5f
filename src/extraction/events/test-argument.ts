import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import { lemmaAt, nounsAt, obliquesOf, subjectOf } from './arguments.ts';
import type { Coding } from './event-type.ts';
import { actorNouns, isNounClass, isOf, type NounClass } from './lexicon/noun-classes.ts';

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

/** True where a test of the lexicon (see `SenseRow`) holds of an argument. */
export function holds(test: string, sentence: Sentence, argument: Argument): boolean {
  const { word, head, clause } = argument;
  if (test.includes('&')) return test.split('&').every((each) => holds(each, sentence, argument));
  switch (test) {
    case 'any':
      return true;
    case 'none':
      return head === -1;
    case 'some':
      return head !== -1;
    case 'clause':
      return clause !== -1;
    case 'act':
      return clause !== -1 || argument.deed() !== null;
    case 'deed':
      return argument.deed() !== null;
    case 'actor':
      return nounsAt(sentence, head).some((noun) => isActor(sentence, noun));
    case 'several':
      return childrenWith(sentence, subjectOf(sentence, word), 'conj').length > 0;
    case 'agent':
      return isActor(sentence, subjectOf(sentence, word));
    case 'label':
      return (
        childrenWith(sentence, word, 'obj').length > 1 ||
        childrenWith(sentence, word, 'xcomp').some((child) => sentence.tokens[child]?.upos !== 'VERB')
      );
  }
  if (test.startsWith('+')) return obliquesOf(sentence, word).some(({ preposition }) => preposition === test.slice(1));
  if (test.startsWith('^')) {
    const name = test.slice(1);
    return (
      isNounClass(name) &&
      nounsAt(sentence, subjectOf(sentence, word)).some((noun) => isOf(lemmaAt(sentence, noun), name))
    );
  }
  if (test.startsWith('~')) {
    const name = test.slice(1);
    return isNounClass(name) && dependentIsOf(sentence, argument, name);
  }
  if (isNounClass(test)) return nounsAt(sentence, head).some((noun) => isOf(lemmaAt(sentence, noun), test));
  return argument.deed()?.type === test || argument.told()?.type === test;
}

/** True for a name, and for words for people and bodies that act. */
export function isActor(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
  if (token.upos === 'PROPN') return true;
  if (token.upos === 'PRON') return /^(he|she|him|her|they|them|we|us|who|whom|it)$/.test(token.norm);
  if (actorNouns.has(lemmaAt(sentence, index))) return true;
  return sentence.names.some(({ first, last, kind }) => first <= index && index <= last && kind !== 'EQUIP');
}

function dependentIsOf(sentence: Sentence, { word, head }: Argument, name: NounClass): boolean {
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
