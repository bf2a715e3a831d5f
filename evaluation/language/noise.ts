import type { ConlluSentence, ConlluWord } from '../../src/language/conllu/read-conllu.ts';

/** A disturbance of the treebank's text, which the words and trees follow. */
export interface Noise {
  readonly name: string;
  readonly disturb: (sentence: ConlluSentence) => ConlluSentence;
  /** Columns at which lines are wrapped; null where they are not. */
  readonly width: number | null;
}

/** What reports go through: agencies' capitals, chats' small letters, mail's line ends, headlines' and lists' missing full stops. */
export const noises: readonly Noise[] = [
  {
    name: 'capitals',
    disturb: (sentence) => withForms(sentence, (form) => sameLength(form, form.toUpperCase())),
    width: null,
  },
  {
    name: 'small letters',
    disturb: (sentence) => withForms(sentence, (form) => sameLength(form, form.toLowerCase())),
    width: null,
  },
  { name: 'lines wrapped at 72', disturb: (sentence) => sentence, width: 72 },
  { name: 'no final mark', disturb: withoutFinalMark, width: null },
];

function withForms(sentence: ConlluSentence, change: (form: string) => string): ConlluSentence {
  return {
    comments: sentence.comments,
    words: sentence.words.map((word) => ({ ...word, form: change(word.form) })),
    tokens: sentence.tokens.map((token) => ({ ...token, form: change(token.form) })),
  };
}

/** Letters whose other case is longer stay as they are. */
function sameLength(form: string, changed: string): string {
  return changed.length === form.length ? changed : form;
}

/** Drops a last ".", "!" or "?" on which nothing hangs. */
function withoutFinalMark(sentence: ConlluSentence): ConlluSentence {
  const { words, tokens, comments } = sentence;
  const last = words.length - 1;
  const mark = words[last];
  const before = words[last - 1];
  if (mark === undefined || before === undefined || !/^[.!?]+$/.test(mark.form) || mark.joined) return sentence;
  if (mark.head === -1 || words.some(({ head }) => head === last)) return sentence;
  const kept: ConlluWord[] = [...words.slice(0, last - 1), { ...before, spaceAfter: true }];
  return { comments, words: kept, tokens };
}
