import { characterClass as c, classOf, isLetter } from './character-class.ts';

/** What a word looks like; the numbers are part of the weights. */
export const wordKind = {
  lower: 0,
  capitalised: 1,
  capitals: 2,
  initial: 3,
  mixed: 4,
  digits: 5,
  number: 6,
  alphanumeric: 7,
  abbreviation: 8,
  dot: 9,
  ellipsis: 10,
  shout: 11,
  comma: 12,
  colon: 13,
  semicolon: 14,
  apostrophe: 15,
  opening: 16,
  closing: 17,
  straightQuote: 18,
  opener: 19,
  closer: 20,
  hyphen: 21,
  dash: 22,
  bullet: 23,
  symbol: 24,
  address: 25,
  clitic: 26,
  none: 27,
} as const;

/** Tells the kind of the word between two offsets. */
export function kindOfWord(text: string, start: number, end: number): number {
  const first = classOf(text.charCodeAt(start));
  const length = end - start;
  if (length === 1 && !isLetter(first)) return kindOfSign(text.charCodeAt(start), first);
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let others = 0;
  // A longer word is none of those that the kinds tell apart.
  for (let at = start; at < end && at < start + 64; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === c.upper) uppers += 1;
    else if (kind === c.lower || kind === c.letter) lowers += 1;
    else if (kind === c.digit) digits += 1;
    else if (kind !== c.invisible) others += 1;
  }
  if (others > 0) return kindWithSigns(text, start, end, uppers + lowers, digits);
  if (digits > 0) return uppers + lowers > 0 ? wordKind.alphanumeric : wordKind.digits;
  if (uppers === 0) return wordKind.lower;
  if (lowers === 0) return uppers === 1 ? wordKind.initial : wordKind.capitals;
  return first === c.upper && uppers === 1 ? wordKind.capitalised : wordKind.mixed;
}

function kindWithSigns(text: string, start: number, end: number, letters: number, digits: number): number {
  const first = classOf(text.charCodeAt(start));
  const last = classOf(text.charCodeAt(end - 1));
  if (letters === 0 && digits === 0) return kindOfSigns(text, first, last, end - start, start);
  if (letters === 0) return wordKind.number;
  if (first === c.apostrophe || classOf(text.charCodeAt(start + 1)) === c.apostrophe) return wordKind.clitic;
  if (last === c.dot && end - start < 12) return wordKind.abbreviation;
  for (let at = start; at < end && at < start + 64; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === c.at || kind === c.slash || kind === c.colon || kind === c.underscore) return wordKind.address;
  }
  return wordKind.mixed;
}

function kindOfSigns(text: string, first: number, last: number, length: number, start: number): number {
  if (last === c.shout) return wordKind.shout;
  if (first === c.dot || first === c.ellipsis) return wordKind.ellipsis;
  if (first === c.apostrophe && length === 2) return kindOfSign(text.charCodeAt(start), c.quote);
  if (first === c.hyphen || first === c.dash) return length < 4 ? wordKind.dash : wordKind.bullet;
  if (first === c.bullet) return wordKind.bullet;
  return wordKind.symbol;
}

function kindOfSign(code: number, kind: number): number {
  if (kind === c.quote || kind === c.apostrophe) {
    if (code === 0x201c || code === 0x2018 || code === 0x201e || code === 0xab || code === 96) return wordKind.opening;
    if (code === 0x201d || code === 0xbb) return wordKind.closing;
    return kind === c.quote ? wordKind.straightQuote : wordKind.apostrophe;
  }
  return kindsOfSigns[kind] ?? wordKind.symbol;
}

const kindsOfSigns: Readonly<Record<number, number>> = {
  [c.digit]: wordKind.digits,
  [c.dot]: wordKind.dot,
  [c.ellipsis]: wordKind.ellipsis,
  [c.shout]: wordKind.shout,
  [c.comma]: wordKind.comma,
  [c.colon]: wordKind.colon,
  [c.semicolon]: wordKind.semicolon,
  [c.opener]: wordKind.opener,
  [c.closer]: wordKind.closer,
  [c.hyphen]: wordKind.hyphen,
  [c.dash]: wordKind.dash,
  [c.bullet]: wordKind.bullet,
};
