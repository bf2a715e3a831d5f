/** What a UTF-16 code unit is to the segmenter; the numbers are part of the weights, so they never change their meaning. */
export const characterClass = {
  space: 0,
  invisible: 1,
  upper: 2,
  lower: 3,
  letter: 4,
  digit: 5,
  dot: 6,
  ellipsis: 7,
  comma: 8,
  colon: 9,
  semicolon: 10,
  shout: 11,
  apostrophe: 12,
  quote: 13,
  opener: 14,
  closer: 15,
  hyphen: 16,
  dash: 17,
  slash: 18,
  currency: 19,
  percent: 20,
  at: 21,
  underscore: 22,
  bullet: 23,
  symbol: 24,
} as const;

const signs: Readonly<Record<string, number>> = {
  '.': characterClass.dot,
  '…': characterClass.ellipsis,
  ',': characterClass.comma,
  ':': characterClass.colon,
  ';': characterClass.semicolon,
  '!': characterClass.shout,
  '?': characterClass.shout,
  '।': characterClass.shout,
  '。': characterClass.shout,
  '！': characterClass.shout,
  '？': characterClass.shout,
  '؟': characterClass.shout,
  "'": characterClass.apostrophe,
  '‘': characterClass.apostrophe,
  '’': characterClass.apostrophe,
  '‛': characterClass.apostrophe,
  '`': characterClass.apostrophe,
  '´': characterClass.apostrophe,
  ʼ: characterClass.apostrophe,
  '"': characterClass.quote,
  '“': characterClass.quote,
  '”': characterClass.quote,
  '„': characterClass.quote,
  '«': characterClass.quote,
  '»': characterClass.quote,
  '(': characterClass.opener,
  '[': characterClass.opener,
  '{': characterClass.opener,
  ')': characterClass.closer,
  ']': characterClass.closer,
  '}': characterClass.closer,
  '-': characterClass.hyphen,
  '‐': characterClass.hyphen,
  '‑': characterClass.hyphen,
  '–': characterClass.dash,
  '—': characterClass.dash,
  '−': characterClass.dash,
  '/': characterClass.slash,
  '%': characterClass.percent,
  '@': characterClass.at,
  _: characterClass.underscore,
  '*': characterClass.bullet,
  '•': characterClass.bullet,
  '·': characterClass.bullet,
};

// White space and the controls; the zero-width space and the byte order mark part words too.
const space = /[\s\p{Cc}\u200b\ufeff]/u;
// Joiners, direction marks, variation selectors and the soft hyphen: kept inside a word, cut off at its ends.
const invisible =
  /[\u{ad}\u{61c}\u{180e}\u{200c}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{fff9}-\u{fffb}]|\p{Variation_Selector}/u;

const unknown = 255;
const known = new Uint8Array(0x10000).fill(unknown);

/** The class of a UTF-16 code unit; half of a surrogate pair is a symbol. */
export function classOf(code: number): number {
  const found = known[code] ?? 0;
  return found === unknown ? classify(code) : found;
}

function classify(code: number): number {
  const sign = String.fromCharCode(code);
  known[code] = signs[sign] ?? generalClass(sign);
  return known[code] ?? 0;
}

function generalClass(sign: string): number {
  if (space.test(sign)) return characterClass.space;
  if (invisible.test(sign)) return characterClass.invisible;
  if (/\p{Lu}|\p{Lt}/u.test(sign)) return characterClass.upper;
  if (/\p{Ll}/u.test(sign)) return characterClass.lower;
  if (/\p{L}|\p{M}/u.test(sign)) return characterClass.letter;
  if (/\p{Nd}/u.test(sign)) return characterClass.digit;
  return /\p{Sc}/u.test(sign) ? characterClass.currency : characterClass.symbol;
}

/** True for the classes of letters, marks upon letters included. */
export function isLetter(kind: number): boolean {
  return kind >= characterClass.upper && kind <= characterClass.letter;
}

/** True for letters and digits. */
export function isAlphanumeric(kind: number): boolean {
  return kind >= characterClass.upper && kind <= characterClass.digit;
}
