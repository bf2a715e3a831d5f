import { characterClass, classOf } from './character-class.ts';

/** The stretches of a paragraph between white space, invisible characters at their ends left out. */
export interface Chunks {
  /** Where each begins and ends in the text, the ends exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True where a line ends between this one and the one before. */
  readonly breaks: readonly boolean[];
}

const groupSpaces = new Set([0xa0, 0x202f, 0x2009]);

/** Finds the chunks between two offsets. "40 000" with a space that does not break is one chunk, since it is one number. */
export function findChunks(text: string, from: number, until: number): Chunks {
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  let broken = false;
  let at = from;
  while (at < until) {
    const code = text.charCodeAt(at);
    if (classOf(code) <= characterClass.invisible) {
      if (code === 10) broken = true;
      at += 1;
      continue;
    }
    const start = at;
    let end = at + 1;
    for (; at < until; at += 1) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === characterClass.space && !groupsDigits(text, at, start)) break;
      if (kind > characterClass.invisible) end = at + 1;
    }
    starts.push(start);
    ends.push(end);
    breaks.push(broken);
    broken = false;
  }
  return { starts, ends, breaks };
}

/** True where a space that does not break stands between digits that it groups in threes. */
function groupsDigits(text: string, at: number, start: number): boolean {
  if (!groupSpaces.has(text.charCodeAt(at))) return false;
  let before = 0;
  while (before < 4 && at - before > start && isDigit(text, at - before - 1)) before += 1;
  return before > 0 && before < 4 && [1, 2, 3].every((ahead) => isDigit(text, at + ahead)) && !isDigit(text, at + 4);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
