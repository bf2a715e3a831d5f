import { characterClass, classOf } from './character-class.ts';
import type { Chunks } from './chunks.ts';
import type { WordList } from './word-list.ts';

/** Abbreviations of titles and ranks, which a name follows: their dot is theirs and no sentence ends behind them. */
const titles = new Set(
  'mr mrs ms messrs dr drs prof gen lt col maj sgt capt cmdr cdr adm brig cpl pvt pte sen sens rep reps gov rev hon pres supt insp'.split(
    ' ',
  ),
);
/** Abbreviations of months, whose dot is theirs where a day follows: "on Aug. 2". */
const months = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
const longestTitle = Math.max(...[...titles].map((title) => title.length));

/** True where the place before `at` is between a title and the dot that ends its chunk, and a capital follows, or a month and its day. */
export function isTitleDot(text: string, chunks: Chunks, index: number, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || chunks.ends[index] !== at + 1 || at - from > longestTitle) return false;
  if (goesWith(text, text.slice(from, at), chunks.starts[index + 1])) return true;
  return at - from === 1 && beginsName(text, chunks.starts[index + 1]) && isInitial(text, chunks, index);
}

/** True where a word is a title with its dot and a capital follows, or a month and its day does. */
export function isTitle(text: string, words: WordList, index: number): boolean {
  const start = words.starts[index] ?? 0;
  const dot = (words.ends[index] ?? 0) - 1;
  if (dot <= start || dot - start > longestTitle || text.charCodeAt(dot) !== 46) return false;
  if (goesWith(text, text.slice(start, dot), words.starts[index + 1])) return true;
  return dot - start === 1 && beginsName(text, words.starts[index + 1]) && isInitial(text, words, index);
}

/** "Gen. Richard I. Neal": a letter with a dot behind a title and a first name, which the word for oneself is printed like. */
function isInitial(text: string, { starts, ends }: Pieces, index: number): boolean {
  const before = starts[index - 2];
  if (before === undefined || !beginsName(text, starts[index]) || !beginsName(text, starts[index - 1])) return false;
  const dot = (ends[index - 2] ?? 0) - 1;
  return text.charCodeAt(dot) === 46 && titles.has(text.slice(before, dot).toLowerCase());
}

/** Where words, or what stands between spaces, begin and end. */
interface Pieces {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

function goesWith(text: string, word: string, next: number | undefined): boolean {
  const abbreviation = word.toLowerCase();
  if (beginsName(text, next)) return titles.has(abbreviation);
  return next !== undefined && dayOfMonth.test(text.slice(next, next + 4)) && months.has(abbreviation);
}

/** True where "(retd.)" stands between a rank and a name: "Maj. Gen. (retd.) Jane Roe". */
export function isRetired(text: string, words: WordList, index: number): boolean {
  const end = words.ends[index] ?? 0;
  return (
    /\((?:retd?|rtd|res)\.\)$/i.test(text.slice(Math.max(0, end - 7), end)) && beginsName(text, words.starts[index + 1])
  );
}

const dayOfMonth = /^(?:[1-9]|[12]\d|3[01])(?![\d,.]*\d)/;

function beginsName(text: string, at: number | undefined): boolean {
  return at !== undefined && classOf(text.charCodeAt(at)) === characterClass.upper;
}
