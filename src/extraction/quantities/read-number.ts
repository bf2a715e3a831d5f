import { isHyphen, normAt } from '../norms.ts';
import type { Token } from '../sentence.ts';
import { measureOf, moneySign } from './measure-units.ts';
import {
  denominators,
  magnitudes,
  moneyMultipliers,
  multipliers,
  shortMultipliers,
  smallNumbers,
  vagueCounts,
  vulgarFractions,
} from './number-words.ts';
import { digitsToNumber } from './read-digits.ts';

interface Read {
  readonly first: number;
  readonly last: number;
}

/** A number that words or digits tell. */
interface PlainNumber extends Read {
  readonly kind: 'number';
  readonly value: number;
  /** Letters that are one token with the digits and tell a unit: the "C" of "5C"; empty for none. */
  readonly glued: string;
}

/** What a run of tokens says: a number, a share of something, or words for an order of magnitude. */
export type NumberReading =
  | PlainNumber
  | (Read & { readonly kind: 'fraction'; readonly value: number; readonly percent: boolean })
  | (Read & { readonly kind: 'worded'; readonly word: string });

type Tokens = readonly Token[];

/** Words other than digits and cardinals that a number may begin with. */
const openers = new Set(['half', 'quarter', ...vagueCounts, ...magnitudes.keys(), ...smallNumbers.keys()]);

/** Words behind an article with which it begins a number: "a few", "a dozen", "a third". */
const behindArticle = new Set(['few', 'couple', 'single', '-', ...multipliers.keys(), ...denominators.keys()]);

/** Whether a number may begin at a token: a quick test before the rules. */
export function beginsNumber(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.norm === 'a' || token.norm === 'an') return behindArticle.has(normAt(tokens, index + 1));
  return token.kind === 'number' || openers.has(token.norm) || vulgarFractions.has(token.form);
}

/** Reads the longest number that begins at token `first`; null where none does. */
export function readNumber(tokens: Tokens, first: number): NumberReading | null {
  return (
    readWordedMagnitude(tokens, first) ??
    readHalfOf(tokens, first) ??
    readFraction(tokens, first) ??
    readPercent(tokens, readCount(tokens, first))
  );
}

/** "tens of thousands", "several hundred", "a couple of thousand", "a few thousand", "thousands". */
function readWordedMagnitude(tokens: Tokens, first: number): NumberReading | null {
  let at = first;
  if (normAt(tokens, at) === 'a' && /^(few|couple)$/.test(normAt(tokens, at + 1))) at += 1;
  const vague = normAt(tokens, at);
  if (vagueCounts.has(vague) && vague !== 'some') {
    const gap = normAt(tokens, at + 1) === 'of' ? 2 : vague === 'many' && normAt(tokens, at + 1) === 'more' ? 2 : 1;
    const unit = normAt(tokens, at + gap);
    if (/^(dozen|hundred|thousand|million|billion)s?$/.test(unit)) {
      const article = at > first ? 'a ' : '';
      const of = normAt(tokens, at + 1) === 'of' ? ' of' : '';
      return { kind: 'worded', word: `${article}${vague}${of} ${unit}`, first, last: at + gap };
    }
    if (vague === 'several') return { kind: 'worded', word: 'several', first, last: at };
    if (at > first && vague === 'few') return { kind: 'worded', word: 'a few', first, last: at };
    if (at > first && normAt(tokens, at + 1) === 'of')
      return { kind: 'number', value: 2, glued: '', first, last: at + 1 };
    return null;
  }
  if (!magnitudes.has(normAt(tokens, first))) return null;
  const second = normAt(tokens, first + 2);
  if (normAt(tokens, first + 1) === 'of' && /^(thousands|millions|billions|trillions)$/.test(second)) {
    return { kind: 'worded', word: `${normAt(tokens, first)} of ${second}`, first, last: first + 2 };
  }
  return normAt(tokens, first) === 'tens' ? null : { kind: 'worded', word: normAt(tokens, first), first, last: first };
}

/** "two thirds", "two-thirds", "a third", "half", "one in five". */
function readFraction(tokens: Tokens, first: number): NumberReading | null {
  if (normAt(tokens, first) === 'half') {
    if (/^an?$/.test(normAt(tokens, first + 1)) || isHyphen(tokens, first + 1) || isPeriod(tokens, first)) return null;
    return { kind: 'fraction', value: 0.5, percent: false, first, last: first };
  }
  return readRatio(tokens, first) ?? readParts(tokens, first);
}

/** The half of a match or a year: "the first half", "in the half". */
function isPeriod(tokens: Tokens, half: number): boolean {
  return /^(first|second|opening|other|better|latter|the|each|either|next|this|last|early|late)$/.test(
    normAt(tokens, half - 1),
  );
}

/** "two in three", "one of five", "nine out of 10". */
function readRatio(tokens: Tokens, first: number): NumberReading | null {
  const link = normAt(tokens, first + 1);
  if (link !== 'in' && link !== 'of' && link !== 'out') return null;
  if (link === 'out' && normAt(tokens, first + 2) !== 'of') return null;
  const last = first + (link === 'out' ? 3 : 2);
  const part = smallAt(tokens, first, link !== 'of');
  const whole = smallAt(tokens, last, link !== 'of');
  if (part === undefined || whole === undefined || part >= whole || (link !== 'out' && whole > 10)) return null;
  return { kind: 'fraction', value: part / whole, percent: false, first, last };
}

function smallAt(tokens: Tokens, index: number, digits: boolean): number | undefined {
  const norm = normAt(tokens, index);
  return smallNumbers.get(norm) ?? (digits && /^\d{1,3}$/.test(norm) ? Number(norm) : undefined);
}

/** "two thirds", "a third": not the ordinal of "a third man", nor the quarters of a year. */
function readParts(tokens: Tokens, first: number): NumberReading | null {
  const parted = isHyphen(tokens, first + 1) ? first + 2 : first + 1;
  const base = denominators.get(normAt(tokens, parted));
  if (base === undefined) return null;
  const count = /^an?$/.test(normAt(tokens, first)) ? 1 : smallNumbers.get(normAt(tokens, first));
  if (count === undefined || count >= base) return null;
  if (normAt(tokens, parted) === 'quarters' && count < 3) return null;
  const next = tokens[parted + 1];
  // "a quarter of a million", "three quarters of a million".
  const by = next?.norm === 'of' && /^an?$/.test(normAt(tokens, parted + 2)) ? parted + 3 : parted + 1;
  const million = multipliers.get(normAt(tokens, by)) ?? 0;
  if (million > 0 && (by === parted + 1 || million >= 1e3))
    return { kind: 'number', value: (count / base) * million, glued: '', first, last: by };
  if (count === 1 && next !== undefined && base > 2 && isOrdinalBefore(next)) return null;
  return { kind: 'fraction', value: count / base, percent: false, first, last: parted };
}

function isOrdinalBefore(next: Token): boolean {
  if (/^(left|more|less|fewer|higher|lower|bigger|larger|smaller)$/.test(next.norm)) return false;
  return /^(NOUN|PROPN|ADJ|NUM)$/.test(next.upos) || next.norm === '-' || measureOf(next.norm) !== null;
}

/** "70 percent", "70 %"; the number itself where nothing says percent. */
function readPercent(tokens: Tokens, number: PlainNumber | null): NumberReading | null {
  if (number === null) return null;
  if (number.glued === '%') return { ...number, kind: 'fraction', value: hundredth(number.value), percent: true };
  const at = isHyphen(tokens, number.last + 1) ? number.last + 2 : number.last + 1;
  const length = percentLength(tokens, at);
  if (length === 0) return number;
  const value = hundredth(number.value);
  return { kind: 'fraction', value, percent: true, first: number.first, last: at + length - 1 };
}

/** Without the noise of binary fractions: 4.1 percent is 0.041. */
export function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}

/** How many tokens say "percent"; 0 where none, and before "points", which are added and not multiplied. */
function percentLength(tokens: Tokens, at: number): number {
  const word = normAt(tokens, at);
  const length = /^(%|percent|percents|percentage|pc|pct)$/.test(word)
    ? 1
    : word === 'per' && /^cents?$/.test(normAt(tokens, at + 1))
      ? 2
      : 0;
  const behind = isHyphen(tokens, at + length) ? at + length + 1 : at + length;
  return /^points?$/.test(normAt(tokens, behind)) ? 0 : length;
}

/** "half a million", "half-a-million", "half an hour", "half a dozen". */
function readHalfOf(tokens: Tokens, first: number): NumberReading | null {
  const word = normAt(tokens, first);
  const million = multipliers.get(normAt(tokens, first + 1));
  if (word === 'quarter' && million !== undefined && million >= 1e3)
    return { kind: 'number', value: million / 4, glued: '', first, last: first + 1 };
  if (word !== 'half') return null;
  const skip = (at: number): number => (isHyphen(tokens, at) ? at + 1 : at);
  const article = skip(first + 1);
  const noun = /^an?$/.test(normAt(tokens, article)) ? skip(article + 1) : article;
  const by = multipliers.get(normAt(tokens, noun));
  if (by !== undefined) return { kind: 'number', value: by / 2, glued: '', first, last: noun };
  if (noun === article || measureOf(normAt(tokens, noun)) === null) return null;
  return { kind: 'number', value: 0.5, glued: '', first, last: article };
}

/** Digits or words, with what multiplies them: "40,000", "5.5 thousand", "forty-five thousand", "a dozen", "40-thousand", "2 1/2". */
function readCount(tokens: Tokens, first: number): PlainNumber | null {
  const token = tokens[first];
  if (token === undefined) return null;
  const vulgar = vulgarFractions.get(token.form);
  if (vulgar !== undefined) return multiply(tokens, vulgar, first, first);
  if (token.kind === 'number') {
    const power = readPower(tokens, first);
    if (power !== null) return power;
    const value = digitsToNumber(token.form);
    if (value === null) return readGlued(tokens, first);
    const grouped = readSpaced(tokens, first);
    if (grouped !== null) return multiply(tokens, grouped.value, first, grouped.last);
    return withFraction(tokens, value, first, first);
  }
  if (/^an?$/.test(token.norm)) {
    if (normAt(tokens, first + 1) === 'single') return { kind: 'number', value: 1, glued: '', first, last: first + 1 };
    const by = multipliers.get(normAt(tokens, first + 1));
    if (by === undefined) return null;
    const words = readWords(tokens, first + 1, 1);
    return words === null ? null : { ...words, first };
  }
  const words = readWords(tokens, first, 0);
  return words === null ? null : withFraction(tokens, words.value, first, words.last);
}

/** "2.48×10−5", "5.5x10^3", "9.8e-3": digits with a power of ten, as one token or several without spaces. */
function readPower(tokens: Tokens, first: number): PlainNumber | null {
  const form = tokens[first]?.form ?? '';
  if (!/^[×x*]/.test(tokens[first + 1]?.form ?? '') && !/^\d[\d.]*(e|[×x*]10)/.test(form)) return null;
  let text = form;
  let last = first;
  for (; last < first + 6; last += 1) {
    const whole = /^(\d[\d.]*)(?:e|[×x*]10\^?)([-−+]?\d+)$/.exec(text);
    const next = tokens[last + 1];
    if (whole !== null && (spacesBehind(tokens, last) > 0 || next === undefined || !/^\p{Nd}/u.test(next.form))) {
      const value = Number(`${whole[1]}e${whole[2]?.replace('−', '-')}`);
      return Number.isFinite(value) ? { kind: 'number', value, glued: '', first, last } : null;
    }
    if (next === undefined || spacesBehind(tokens, last) > 0) return null;
    text += next.form;
  }
  return null;
}

/** "5C", "$2.1T", "32K": digits and letters that are one token. */
function readGlued(tokens: Tokens, first: number): PlainNumber | null {
  const match = /^(\d[\d.,]*)([a-zA-Z°%€£元]{1,3})$/.exec(tokens[first]?.form ?? '');
  const value = digitsToNumber(match?.[1] ?? '-');
  const letters = match?.[2] ?? '';
  if (value === null || letters === 's') return null;
  const money = moneySign(tokens[first - 1]?.form ?? '') !== null;
  const small = letters.toLowerCase();
  const by = shortMultipliers.get(small) ?? (money || /^[MB]$/.test(letters) ? moneyMultipliers.get(small) : undefined);
  if (by !== undefined) return { kind: 'number', value: value * by, glued: '', first, last: first };
  return measureOf(letters) === null ? null : { kind: 'number', value, glued: letters, first, last: first };
}

/** "10 000 dollars": groups of three digits parted by single spaces. */
function readSpaced(tokens: Tokens, first: number): { value: number; last: number } | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[first]?.form ?? '')) return null;
  let last = first;
  let digits = tokens[first]?.form ?? '';
  while (/^\d{3}$/.test(tokens[last + 1]?.form ?? '') && spacesBehind(tokens, last) === 1 && digits.length <= 12) {
    last += 1;
    digits += tokens[last]?.form ?? '';
  }
  return last === first ? null : { value: Number(digits), last };
}

function spacesBehind(tokens: Tokens, index: number): number {
  return (tokens[index + 1]?.span.start ?? 0) - (tokens[index]?.span.end ?? 0);
}

/** "2 1/2", "2½", "two and a half", then what multiplies it: "one and a half million". */
function withFraction(tokens: Tokens, value: number, first: number, last: number): PlainNumber {
  const next = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  const form = tokens[next]?.form ?? '';
  const scale = multipliers.get(normAt(tokens, last)) ?? 1;
  const part = vulgarFractions.get(form) ?? (/^[1-9]\/[2-9]$/.test(form) ? digitsToNumber(form) : null);
  if (part !== null && Number.isInteger(value) && value < 1000) return multiply(tokens, value + part, first, next);
  const and = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  const article = isHyphen(tokens, and + 1) ? and + 2 : and + 1;
  const noun = isHyphen(tokens, article + 1) ? article + 2 : article + 1;
  const base = denominators.get(normAt(tokens, noun));
  if (normAt(tokens, and) === 'and' && /^(a|one)$/.test(normAt(tokens, article)) && base !== undefined && base < 5)
    return multiply(tokens, value + scale / base, first, noun);
  return multiply(tokens, value, first, last);
}

/** "forty-five thousand two hundred", with or without hyphens and "and", and "one point five". */
function readWords(tokens: Tokens, first: number, given: number): PlainNumber | null {
  let total = 0;
  let group = given;
  let last = first - 1;
  for (let index = first; index < tokens.length; index += 1) {
    const word = normAt(tokens, index);
    const small = smallNumbers.get(word);
    const by = multipliers.get(word);
    if (small !== undefined) {
      if (group % 100 !== 0 && !(group % 10 === 0 && small < 10)) break;
      if (last >= first && group === 0 && total === 0) break;
      group += small;
    } else if (by !== undefined && (last >= first || given > 0)) {
      if (by === 100 || by === 12) group = Math.max(1, group) * by;
      else {
        total = group === 0 && total > 0 && total < by ? total * by : total + group * by;
        group = 0;
      }
    } else if (last === index - 1 && isHyphen(tokens, index) && isHyphenated(tokens, index, group)) {
      continue;
    } else if (word === 'and' && group > 0 && group % 100 === 0 && smallNumbers.has(normAt(tokens, index + 1))) {
      continue;
    } else break;
    last = index;
  }
  if (last < first) return null;
  if (normAt(tokens, last + 1) === 'point' && smallNumbers.has(normAt(tokens, last + 2)) && total === 0)
    return withDecimals(tokens, group, first, last);
  return { kind: 'number', value: total + group, glued: '', first, last };
}

/** A hyphen inside a number: "forty-five", "two-million". */
function isHyphenated(tokens: Tokens, hyphen: number, group: number): boolean {
  const next = normAt(tokens, hyphen + 1);
  const ones = smallNumbers.get(next) ?? 0;
  return (group % 100 >= 20 && group % 10 === 0 && ones >= 1 && ones <= 9) || multipliers.has(next);
}

function withDecimals(tokens: Tokens, whole: number, first: number, last: number): PlainNumber {
  let value = whole;
  let at = last + 2;
  for (let place = 0.1; ; place /= 10, at += 1) {
    const digit = smallNumbers.get(normAt(tokens, at));
    if (digit === undefined || digit > 9) break;
    value += digit * place;
  }
  return { kind: 'number', value: Number(value.toPrecision(12)), glued: '', first, last: at - 1 };
}

function multiply(tokens: Tokens, value: number, first: number, last: number): PlainNumber {
  const next = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  const by = multipliers.get(normAt(tokens, next)) ?? shortMultiplier(tokens, value, first, last);
  if (by === undefined) return { kind: 'number', value, glued: '', first, last };
  return multiply(tokens, Number((value * by).toPrecision(15)), first, next);
}

/** Races are run over these many metres, so that "100m" is no hundred million. */
const raceLengths = new Set([50, 60, 100, 110, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10000]);

/** "$5bn", "40k", "$5m", "5m people": letters right behind digits. */
function shortMultiplier(tokens: Tokens, value: number, first: number, last: number): number | undefined {
  if (tokens[last]?.kind !== 'number') return undefined;
  const next = tokens[last + 1];
  if (next === undefined) return undefined;
  const money = moneySign(tokens[first - 1]?.form ?? '') !== null;
  const glued = next.span.start === tokens[last]?.span.end;
  const letters = next.norm.replace(/\.$/, '');
  const short = shortMultipliers.get(letters);
  if (short !== undefined && (glued || letters !== 'k')) return short;
  const sum = moneyMultipliers.get(letters);
  if (sum === undefined || (!glued && !money)) return undefined;
  const behind = tokens[last + 2];
  if (money || /^[MB]$/.test(next.form) || measureOf(behind?.norm ?? '')?.kind === 'money') return sum;
  return letters === 'm' && behind?.upos === 'NOUN' && !raceLengths.has(value) ? sum : undefined;
}
