import type { Span } from './span.ts';

/** The universal part-of-speech tags of Universal Dependencies v2. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One syntactic word as Universal Dependencies has it: "don't" is two, "two-thirds" three. */
export interface Word {
  readonly span: Span;
  /** As printed: the text under the span. */
  readonly form: string;
  /** True where it is one orthographic token together with the word before: the "n't" of "don't". */
  readonly joined: boolean;
  readonly lemma: string;
  readonly upos: Upos;
  /** The Penn Treebank tag. */
  readonly xpos: string;
  /** Universal features as CoNLL-U prints them ("Number=Sing|Person=3"); empty where there are none. */
  readonly feats: string;
  /** The index of the head within the sentence; -1 for the root, of which there is one. */
  readonly head: number;
  /** The Universal Dependencies relation to the head, with its subtype: "nsubj:pass". */
  readonly deprel: string;
}

/** What a name is of: a person, organisation, location, nationality or other demonym, military unit, piece of equipment. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'UNIT' | 'EQUIP';

/** A name: words `first` to `last` of its sentence, both included. Names of a sentence are in order and do not overlap. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

/** One sentence with its words, one dependency tree over them, and its names. */
export interface ParsedSentence {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** Which paragraph of the text it stands in, from 0. */
  readonly paragraph: number;
}
