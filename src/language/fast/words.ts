import { hashText, mix } from './hash.ts';

/** How many places stand empty on either side of the words, so that neighbours can be read without a test. */
export const pad = 3;

/** How a word is written. */
export const spelling = { lower: 1, capital: 2, capitals: 3, mixed: 4, digit: 5, other: 6, shouted: 7 } as const;

/**
 * One sentence in columns: hashes of what the features look at. Word k stands at place k + `pad`; place 0 is "no word", and
 * the place behind the last word doubles as the root of the tree. Reused from sentence to sentence.
 */
export interface Words {
  count: number;
  /** Whether the sentence is written in capitals throughout, so that capitals tell nothing. */
  shouted: boolean;
  /** The lower-case form, digits as zeros. */
  readonly lower: Int32Array;
  /** The form as written, digits as zeros. */
  readonly exact: Int32Array;
  readonly shape: Int32Array;
  /** One of `spelling`; 0 outside the sentence. */
  readonly spelling: Uint8Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** The tag, an index in the model's list of tags. */
  readonly tag: Uint8Array;
  /** Hash of the tag. */
  readonly tagKey: Int32Array;
  /** Hash of the tag's universal part of speech. */
  readonly uposKey: Int32Array;
}

/** Columns for sentences of up to `capacity` words. */
export function makeWords(capacity: number): Words {
  const ints = (): Int32Array => new Int32Array(capacity + 2 * pad);
  const bytes = (): Uint8Array => new Uint8Array(capacity + 2 * pad);
  return {
    count: 0,
    shouted: false,
    lower: ints(),
    exact: ints(),
    shape: ints(),
    spelling: bytes(),
    prefix1: ints(),
    prefix2: ints(),
    prefix3: ints(),
    prefix4: ints(),
    suffix1: ints(),
    suffix2: ints(),
    suffix3: ints(),
    suffix4: ints(),
    tag: bytes(),
    tagKey: ints(),
    uposKey: ints(),
  };
}

const outsideBefore = hashText('<s>');
const outsideAfter = hashText('</s>');

/** Fills the columns of form with a sentence; tags are left as they were. */
export function readWords(words: Words, forms: readonly string[]): void {
  words.count = forms.length;
  words.shouted = isShouted(forms);
  for (let k = 0; k < forms.length; k += 1) readForm(words, k + pad, forms[k] as string);
  for (let k = 0; k < pad; k += 1) {
    clear(words, k, outsideBefore - k);
    clear(words, forms.length + pad + k, outsideAfter + k);
  }
}

function clear(words: Words, at: number, value: number): void {
  for (const column of [words.lower, words.exact, words.shape, words.tagKey, words.uposKey]) column[at] = value;
  for (const column of [words.prefix1, words.prefix2, words.prefix3, words.prefix4]) column[at] = value;
  for (const column of [words.suffix1, words.suffix2, words.suffix3, words.suffix4]) column[at] = value;
  words.spelling[at] = 0;
  words.tag[at] = 0;
}

/** Whether three words or more are in capitals and none has a small letter. */
function isShouted(forms: readonly string[]): boolean {
  let capitals = 0;
  for (const form of forms) {
    const lower = form.toLowerCase();
    if (form.toUpperCase() !== form) return false;
    if (form.length > 1 && lower !== form) capitals += 1;
  }
  return capitals >= 3;
}

// Reused: one code unit each, small letters, digits as zeros.
const units = new Uint16Array(64);

function readForm(words: Words, at: number, form: string): void {
  let lower = 0x811c9dc5;
  let exact = 0x811c9dc5;
  let shape = 0x811c9dc5;
  let last = 0;
  let run = 0;
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  const text = form.length > units.length ? form.slice(0, units.length) : form;
  const length = text.length;
  for (let k = 0; k < length; k += 1) {
    let unit = text.charCodeAt(k);
    let kind = unit;
    let small = unit;
    if (unit >= 97 && unit <= 122) {
      kind = 97;
      smalls += 1;
    } else if (unit >= 65 && unit <= 90) {
      kind = 65;
      small = unit + 32;
      capitals += 1;
    } else if (unit >= 48 && unit <= 57) {
      kind = 48;
      unit = 48;
      small = 48;
      digits += 1;
    } else if (unit > 127) {
      const letter = text[k] as string;
      small = letter.toLowerCase().charCodeAt(0);
      if (small !== unit) {
        kind = 65;
        capitals += 1;
      } else if (letter.toUpperCase() !== letter) {
        kind = 97;
        smalls += 1;
      }
    }
    units[k] = small;
    lower = Math.imul(lower ^ small, 0x01000193);
    exact = Math.imul(exact ^ unit, 0x01000193);
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) shape = Math.imul(shape ^ kind, 0x01000193);
  }
  words.lower[at] = mix(lower);
  if (words.shouted) {
    words.exact[at] = mix(lower);
    words.shape[at] = capitals > 0 ? 1 : mix(shape);
    words.spelling[at] = capitals > 0 ? spelling.shouted : digits > 0 ? spelling.digit : spelling.other;
  } else {
    words.exact[at] = mix(exact);
    words.shape[at] = mix(shape);
    words.spelling[at] = spellingOf(capitals, smalls, digits, text.length > 0 && units[0] !== text.charCodeAt(0));
  }
  readAffixes(words, at, length);
}

function spellingOf(capitals: number, smalls: number, digits: number, first: boolean): number {
  if (capitals === 0 && smalls > 0) return spelling.lower;
  if (capitals > 0 && smalls === 0) return capitals === 1 ? spelling.capital : spelling.capitals;
  if (capitals > 0) return capitals === 1 && first ? spelling.capital : spelling.mixed;
  return digits > 0 ? spelling.digit : spelling.other;
}

function readAffixes(words: Words, at: number, length: number): void {
  let h = 0x1234567;
  // An affix longer than the word is the whole word: no template sees a hole.
  for (let k = 0; k < 4; k += 1) {
    h = Math.imul(h ^ (k < length ? (units[k] as number) : 1), 0x01000193);
    (k === 0 ? words.prefix1 : k === 1 ? words.prefix2 : k === 2 ? words.prefix3 : words.prefix4)[at] = mix(h);
  }
  h = 0x7654321;
  for (let k = 0; k < 4; k += 1) {
    h = Math.imul(h ^ (k < length ? (units[length - 1 - k] as number) : 1), 0x01000193);
    (k === 0 ? words.suffix1 : k === 1 ? words.suffix2 : k === 2 ? words.suffix3 : words.suffix4)[at] = mix(h);
  }
}
