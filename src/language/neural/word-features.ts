/** What the net sees of a word: a key into the table of known words, and rows of the table of word parts. */
export interface WordFeatures {
  /** The 32-bit hash of the normal form. */
  readonly key: number;
  /** Rows for the shape, prefixes of 1 to 3 and suffixes of 1 to 4 characters. */
  readonly affixes: readonly number[];
  /** Rows for all runs of 3 to 5 characters, the word's ends marked. */
  readonly grams: readonly number[];
}

/** How many rows the table of word parts has. */
const partRows = 8192;

const longestWord = 40;

/** The features of a word; training/neural/features.py computes the same numbers. */
export function wordFeatures(form: string): WordFeatures {
  const units = codeUnits(normalForm(form));
  const count = units.length;
  const affixes = [part(codeUnits(shape(form)), 2)];
  for (let length = 1; length <= 3; length += 1) affixes.push(part(units.slice(0, length), 10 + length));
  for (let length = 1; length <= 4; length += 1)
    affixes.push(part(units.slice(Math.max(0, count - length)), 20 + length));
  const marked = [60, ...units.slice(0, longestWord), 62];
  const grams: number[] = [];
  for (let length = 3; length <= 5; length += 1) {
    for (let start = 0; start + length <= marked.length; start += 1)
      grams.push(part(marked.slice(start, start + length), 30));
  }
  return { key: hash(units, 1), affixes, grams };
}

function part(units: readonly number[], seed: number): number {
  return hash(units, seed) % partRows;
}

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/) with a final mix; unsigned, 32 bits. */
function hash(units: readonly number[], seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const unit of units) value = Math.imul(value ^ unit, 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Lower case, digits as 0, straight quotes and plain dashes. */
function normalForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/[0-9]/g, '0');
}

/** Classes of characters with runs of three and more cut to two, twelve at most: "Xxx", "X.X.", "00,00". */
function shape(form: string): string {
  const classes: string[] = [];
  for (const character of form) {
    const kind = classOf(character);
    if (classes.at(-1) !== kind || classes.at(-2) !== kind) classes.push(kind);
    if (classes.length === 12) break;
  }
  return classes.join('');
}

function classOf(character: string): string {
  if (/[0-9]/.test(character)) return '0';
  if (/\p{Uppercase}/u.test(character)) return 'X';
  return /\p{Lowercase}/u.test(character) ? 'x' : character;
}

function codeUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
