import type { Word } from '../../model/parsed-sentence.ts';

/** A sentence as one line, for patterns over what is printed however it was cut into words ("T-72" is three). */
export interface SentenceLine {
  readonly line: string;
  /** Where each word begins and ends in the line. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Longer than any name's word; what stands in for it keeps patterns' time in proportion. */
const longestForm = 60;

/** Puts the words of a sentence on a line, single spaces where white space stands in the text, straight apostrophes and plain hyphens. */
export function lineUp(words: readonly Word[]): SentenceLine {
  const starts: number[] = [];
  const ends: number[] = [];
  let line = '';
  for (const [index, { form, span }] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && span.start > before.span.end) line += ' ';
    starts.push(line.length);
    line += form.length > longestForm ? '\ufffc' : plain(form);
    ends.push(line.length);
  }
  return { line, starts, ends };
}

/** The words that a passage of the line covers, from its first character to its last; null where it begins or ends within a word. */
export function wordsAt({ starts, ends }: SentenceLine, start: number, end: number): [number, number] | null {
  const first = indexOf(starts, start);
  const last = indexOf(ends, end);
  return first === -1 || last < first ? null : [first, last];
}

/** Binary search: the offsets ascend. */
function indexOf(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = offsets[middle] ?? 0;
    if (found === offset) return middle;
    if (found < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function plain(form: string): string {
  return form.replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-');
}
