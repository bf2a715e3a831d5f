import { characterClass, classOf } from './character-class.ts';

/** The lines of a paragraph that was wrapped or typed by hand. */
export interface Lines {
  /** Where each begins in the text, and where its last visible character ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The length of the longest. */
  readonly widest: number;
}

/** The lines between two offsets. */
export function linesOf(text: string, start: number, end: number): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  let widest = 0;
  for (let at = start; at <= end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    let last = lineEnd;
    while (last > at && classOf(text.charCodeAt(last - 1)) === characterClass.space) last -= 1;
    starts.push(at);
    ends.push(last);
    widest = Math.max(widest, last - at);
    at = lineEnd + 1;
  }
  return { starts, ends, widest };
}

/** True where line `index` ended though the first word of the next line had room on it: a break that was meant. */
export function brokeEarly(text: string, lines: Lines, index: number): boolean {
  const start = lines.starts[index + 1];
  if (start === undefined) return false;
  let until = start;
  const limit = start + lines.widest;
  while (until < limit && classOf(text.charCodeAt(until)) > characterClass.invisible) until += 1;
  const length = (lines.ends[index] ?? 0) - (lines.starts[index] ?? 0);
  return length + 1 + (until - start) <= lines.widest;
}
