import { type ConlluSentence, readConllu } from '../language/conllu/read-conllu.ts';
import type { GivenWord } from '../language/join-words.ts';
import type { Problem } from '../model/problem.ts';

/** Sentences whose words are known, each with its comments. */
export interface GivenSentences {
  readonly words: readonly (readonly GivenWord[])[];
  readonly comments: readonly (readonly string[])[];
}

/** The words of a CoNLL-U file. Problems: `service/not-conllu`. */
export function readGiven(source: string, file: string): GivenSentences | Problem {
  const problem = (reason: string): Problem => ({
    code: 'service/not-conllu',
    message: `Cannot read ${file} as CoNLL-U: ${reason}; --pretokenised wants lines of ten columns parted by tabs`,
    at: null,
  });
  try {
    const sentences = readConllu(source);
    if (sentences.length === 0) return problem('it holds no sentence');
    return { words: sentences.map(givenWordsOf), comments: sentences.map(({ comments }) => comments) };
  } catch (error) {
    return problem((error as Error).message.replace(/^Cannot read (line \d+) as CoNLL-U: /, '$1: '));
  }
}

/** True where a text is CoNLL-U, by its name's end or its first lines. */
export function isConllu(text: string, file: string): boolean {
  return (
    /\.conllu?$/i.test(file) || /^(?:#[^\n]*\n)*1(?:-\d+)?\t[^\t\n]+(?:\t[^\t\n]*){8}\r?\n/.test(text.slice(0, 10_000))
  );
}

/** The words of a sentence of CoNLL-U as given ones. */
export function givenWordsOf({ words, tokens }: ConlluSentence): GivenWord[] {
  const printed = new Map(tokens.map(({ first, form }) => [first, form]));
  return words.map(({ form, joined, spaceAfter }, index) => {
    const token = printed.get(index);
    return { form, joined, spaceAfter, ...(token === undefined ? {} : { printed: token }) };
  });
}
