import type { RawSentence, RawWord } from './surface/raw-sentence.ts';

/** A word of a sentence that was cut into words elsewhere. */
export interface GivenWord {
  readonly form: string;
  /** True where it is one orthographic token together with the word before: the "n't" of "don't". */
  readonly joined?: boolean;
  /** False where the next token follows without a space. */
  readonly spaceAfter?: boolean;
  /** On the first word of a multiword token: the token, where it is printed otherwise than its words one after the other. */
  readonly printed?: string;
}

/** The text that sentences of known words stand for, and the places of the words in it. */
export function joinWords(sentences: readonly (readonly GivenWord[])[]): {
  readonly text: string;
  readonly sentences: RawSentence[];
} {
  const parts: string[] = [];
  let at = 0;
  const append = (words: string): void => {
    parts.push(words);
    at += words.length;
  };
  const raw = sentences.map((words): RawSentence => {
    const start = at;
    let end = at;
    const placed: RawWord[] = [];
    for (let first = 0; first < words.length; ) {
      let until = first + 1;
      while (words[until]?.joined === true) until += 1;
      const token = words.slice(first, until);
      const printed = token[0]?.printed ?? token.map(({ form }) => form).join('');
      placed.push(...placesOf(token, printed, at));
      append(printed);
      end = at;
      if (token.at(-1)?.spaceAfter !== false) append(' ');
      first = until;
    }
    return { span: { start, end }, paragraph: 0, words: placed };
  });
  return { text: parts.join(''), sentences: raw };
}

/** The words of one token; where they are not what is printed ("im" for "I am"), each takes as much as is left of it. */
function placesOf(token: readonly GivenWord[], printed: string, at: number): RawWord[] {
  let used = 0;
  return token.map(({ form }, index) => {
    const start = used;
    used = index === token.length - 1 ? printed.length : Math.min(printed.length, used + form.length);
    return { span: { start: at + start, end: at + used }, joined: index > 0 };
  });
}
