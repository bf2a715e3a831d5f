import type { Sentence } from './sentence.ts';
import type { TokenRange } from './tree.ts';

/** The words of a range on one line: a space where the text has room between two. */
export function wordsOf({ tokens }: Sentence, { first, last }: TokenRange): string {
  let words = '';
  for (let index = first; index <= last; index += 1) {
    const gap = index > first && (tokens[index]?.span.start ?? 0) > (tokens[index - 1]?.span.end ?? 0);
    words += (gap ? ' ' : '') + (tokens[index]?.form ?? '');
  }
  return words;
}
