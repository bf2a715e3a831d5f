import type { ConlluSentence } from '../../src/language/conllu/read-conllu.ts';

/** A word with the place of its token among the characters of a text that are no white space. */
export interface ScoredWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly deprel: string;
  /** Its head's index among all words; -1 for a root, null where there is no tree. */
  readonly head: number | null;
  /** Of the whole token, where it is one of several words of it. */
  readonly start: number;
  readonly end: number;
  readonly multiword: boolean;
}

/** A text as sentences of words, ready to be compared with another reading of the same text. */
export interface ScoredText {
  /** Everything printed but white space and invisible characters. */
  readonly characters: string;
  readonly words: readonly ScoredWord[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Lays the sentences of a CoNLL-U file one after the other. */
export function layOut(sentences: readonly ConlluSentence[]): ScoredText {
  const words: ScoredWord[] = [];
  const places: { start: number; end: number }[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { words: own, tokens } of sentences) {
    const offset = words.length;
    const first = at;
    const printed = new Map(tokens.map((token) => [token.first, token]));
    let end = at;
    let inside = -1;
    for (const [index, word] of own.entries()) {
      const token = printed.get(index);
      if (token !== undefined) inside = token.last;
      if (index > inside || token !== undefined) {
        at = end;
        const form = bare(token?.form ?? word.form);
        parts.push(form);
        end = at + form.length;
      }
      const { form, lemma, upos, xpos, deprel } = word;
      const head = word.head === null ? null : word.head === -1 ? -1 : offset + word.head;
      const feats = universal(word.feats);
      words.push({ form, lemma, upos, xpos, feats, deprel, head, start: at, end, multiword: index <= inside });
    }
    at = end;
    places.push({ start: first, end });
  }
  return { characters: parts.join(''), words, sentences: places };
}

/** Without white space, and without the invisible characters that tokenisers drop. */
export function bare(form: string): string {
  return form.replace(/[\s\p{Cf}]/gu, '');
}

const universalFeatures = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
);

/** Features of the universal set alone, in order: the shared task leaves a treebank's own aside. */
function universal(feats: string): string {
  return feats
    .split('|')
    .filter((feature) => universalFeatures.has(feature.split('=')[0] ?? ''))
    .sort()
    .join('|');
}
