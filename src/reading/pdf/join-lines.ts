const softHyphen = '\u00ad';
const brokenWord = /(\p{L}+)[-\u2010]$/u;
/** No word is longer. */
const tailLength = 60;

/**
 * Joins a paragraph so far and its next line: with a space, or, where the first ends within a word, without its hyphen. A hyphen stays where `words`
 * know the two parts with one, and where a name or a number follows.
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  if (first.endsWith(softHyphen)) return first.slice(0, -1) + second;
  const tail = first.slice(-tailLength);
  const start = brokenWord.exec(tail)?.[1];
  if (start === undefined)
    return /\d[-\u2010–]$/.test(tail) && /^\d/.test(second) ? first + second : `${first} ${second}`;
  const rest = /^\p{Ll}+/u.exec(second)?.[0];
  if (rest === undefined) return /^[\p{L}\d]/u.test(second) ? first + second : `${first} ${second}`;
  const known = (word: string): boolean => words.has(word.toLowerCase());
  return known(`${start}-${rest}`) && !known(start + rest) ? first + second : first.slice(0, -1) + second;
}

/** The words of lines, in small letters, with the hyphens that they have; what the end of a line breaks is none. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.match(/\p{L}+(?:[-\u2010]\p{L}+)*(?![-\u2010\p{L}])/gu) ?? []);
  return new Set(words.map((word) => word.replaceAll('\u2010', '-').toLowerCase()));
}
