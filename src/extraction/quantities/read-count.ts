import { isHyphen, normAt } from '../norms.ts';
import { measureOf, moneySign } from './measure-units.ts';
import type { PlainNumber, Tokens } from './number-reading.ts';
import {
  denominators,
  moneyMultipliers,
  multipliers,
  shortMultipliers,
  smallNumbers,
  vulgarFractions,
} from './number-words.ts';
import { digitsToNumber } from './read-digits.ts';

/** Digits or words, with what multiplies them: "40,000", "5.5 thousand", "forty-five thousand", "a dozen", "40-thousand", "2 1/2". */
export function readCount(tokens: Tokens, first: number): PlainNumber | null {
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
