import type { GoldDocument, GoldWord } from './gold-document.ts';

/** A raw text with the places of the treebank's words in it. */
export interface GoldText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly joined: readonly boolean[];
  /** The indexes of the words that end a sentence. */
  readonly lasts: ReadonlySet<number>;
}

/** How a text is printed: the first is as UD's conllu_to_text.pl does it but for the wrapping, the others disturb it. */
export interface Print {
  /** The columns at which lines are wrapped; 0 for none. */
  readonly width: number;
  readonly capitals: boolean;
  readonly swapQuotes: boolean;
  /** Paragraphs are parted by one newline instead of a blank line. */
  readonly singleNewlines: boolean;
  /** Asked for each sentence: whether its last mark is left out. */
  readonly dropFinal: () => boolean;
}

/** Text as it is in the treebank. */
export const plain: Print = {
  width: 0,
  capitals: false,
  swapQuotes: false,
  singleNewlines: false,
  dropFinal: () => false,
};

/** Prints a document. */
export function printDocument(document: GoldDocument, print: Print): GoldText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const joined: boolean[] = [];
  const lasts = new Set<number>();
  const swap = print.swapQuotes ? quoteSwapper() : (form: string): string => form;
  for (const [index, sentences] of document.paragraphs.entries()) {
    if (index > 0) text = `${text.trimEnd()}${print.singleNewlines ? '\n' : '\n\n'}`;
    for (const sentence of sentences) {
      for (const word of final(sentence, print.dropFinal())) {
        const form = swap(print.capitals ? capitals(word.form) : word.form, !/\S$/.test(text));
        starts.push(text.length);
        text += form;
        ends.push(text.length);
        joined.push(word.joined);
        if (word.spaceAfter) text += ' ';
      }
      lasts.add(ends.length - 1);
    }
  }
  return { text: print.width > 0 ? wrap(text, print.width) : text, starts, ends, joined, lasts };
}

function final(sentence: readonly GoldWord[], drop: boolean): readonly GoldWord[] {
  const last = sentence.at(-1);
  if (!drop || last === undefined || sentence.length < 3 || !/^[.!?]+$/.test(last.form)) return sentence;
  const kept = sentence.slice(0, -1);
  return kept.map((word, index) => (index === kept.length - 1 ? { ...word, spaceAfter: true } : word));
}

/** Capitals that leave the length as it is, so that no place moves. */
function capitals(form: string): string {
  const upper = form.toUpperCase();
  return upper.length === form.length ? upper : form;
}

function quoteSwapper(): (form: string, spaced: boolean) => string {
  return (form, spaced) => {
    if (form === '"' || form === "''" || form === '``') return spaced ? '“' : '”';
    if (form === '“' || form === '”') return '"';
    if (form === "'") return spaced ? '‘' : '’';
    return /[’‘]/.test(form) ? form.replace(/[’‘]/g, "'") : form.replaceAll("'", '’');
  };
}

/** Breaks lines at spaces; spaces become newlines one for one, so that no place moves. */
function wrap(text: string, width: number): string {
  const characters = text.split('');
  let lineStart = 0;
  let lastSpace = -1;
  for (const [at, character] of characters.entries()) {
    if (character === '\n') {
      lineStart = at + 1;
      lastSpace = -1;
    } else if (character === ' ') lastSpace = at;
    if (at - lineStart >= width && lastSpace > lineStart) {
      characters[lastSpace] = '\n';
      lineStart = lastSpace + 1;
      lastSpace = -1;
    }
  }
  return characters.join('');
}
