import type { ConlluSentence } from '../../../src/language/conllu/read-conllu.ts';

/** Something that reads English: its sentences as CoNLL-U has them, empty columns for what it does not give. Names stand in MISC as `Name=B-PER`. */
export interface System {
  readonly name: string;
  /** Reads a text. */
  readonly parse: (text: string) => ConlluSentence[];
  /** Reads sentences whose words are known; null where it cannot be given any. */
  readonly parseWords: ((document: readonly ConlluSentence[]) => ConlluSentence[]) | null;
  /** True where it names people, organisations and places. */
  readonly names: boolean;
}

/** A word with all columns empty. */
export const emptyWord = {
  lemma: '',
  upos: '',
  xpos: '',
  feats: '',
  head: null,
  deprel: '',
  misc: '',
  joined: false,
  spaceAfter: true,
} as const;
