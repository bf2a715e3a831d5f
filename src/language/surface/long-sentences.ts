import { wordKind } from './word-kind.ts';
import { gap, type WordList } from './word-list.ts';

/** A sentence with this many words that still goes on is cut, so that the time of what comes after stays in proportion. */
export const longestSentence = 300;

const preferences: readonly ReadonlySet<number>[] = [
  new Set([wordKind.dot, wordKind.shout, wordKind.ellipsis]),
  new Set([wordKind.semicolon]),
  new Set([wordKind.colon, wordKind.dash]),
  new Set([wordKind.comma]),
];

/** The word behind which a sentence from `start` to `last` is best cut: a semicolon, then a colon, then a comma of its later half, else before a space. */
export function placeOfCut(words: WordList, start: number, last: number): number {
  const earliest = start + Math.floor((last - start) / 2);
  for (const kinds of preferences) {
    for (let word = last; word > earliest; word -= 1)
      if (kinds.has(words.kinds[word] ?? 0) && mayCut(words, word)) return word;
  }
  for (let word = last; word > earliest; word -= 1) if (mayCut(words, word)) return word;
  return words.joined[last + 1] === true ? last - 1 : last;
}

function mayCut(words: WordList, word: number): boolean {
  return words.gaps[word + 1] !== gap.none && words.joined[word + 1] !== true;
}
