import { isHyphen, normAt } from '../norms.ts';
import type { Token } from '../sentence.ts';
import { denominators, magnitudes, multipliers, smallNumbers, vagueCounts } from './number-words.ts';

/** What a run of tokens says: a number, a share of something, or words for an order of magnitude. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly first: number; readonly last: number }
  | { readonly kind: 'fraction'; readonly value: number; readonly first: number; readonly last: number }
  | { readonly kind: 'worded'; readonly word: string; readonly first: number; readonly last: number };

type Tokens = readonly Token[];

/** Reads the longest number that begins at token `first`; null where none does. */
export function readNumber(tokens: Tokens, first: number): NumberReading | null {
  return (
    readWordedMagnitude(tokens, first) ??
    readFraction(tokens, first) ??
    readHalfMillion(tokens, first) ??
    readCount(tokens, first)
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
    if (/^(dozen|hundred|thousand|million)s?$/.test(unit)) {
      const article = at > first ? 'a ' : '';
      const of = normAt(tokens, at + 1) === 'of' ? ' of' : '';
      return { kind: 'worded', word: `${article}${vague}${of} ${unit}`, first, last: at + gap };
    }
    if (vague === 'several') return { kind: 'worded', word: 'several', first, last: at };
    if (at > first && vague === 'few') return { kind: 'worded', word: 'a few', first, last: at };
    if (at > first && normAt(tokens, at + 1) === 'of') return { kind: 'number', value: 2, first, last: at + 1 };
    return null;
  }
  if (!magnitudes.has(normAt(tokens, first))) return null;
  const second = normAt(tokens, first + 2);
  if (normAt(tokens, first + 1) === 'of' && /^(thousands|millions)$/.test(second)) {
    return { kind: 'worded', word: `${normAt(tokens, first)} of ${second}`, first, last: first + 2 };
  }
  return normAt(tokens, first) === 'tens' ? null : { kind: 'worded', word: normAt(tokens, first), first, last: first };
}

/** "two thirds", "two-thirds", "a third", "half", "70 percent", "70 %". */
function readFraction(tokens: Tokens, first: number): NumberReading | null {
  if (normAt(tokens, first) === 'half') {
    const next = normAt(tokens, first + 1);
    return next === 'a' || next === 'an' ? null : { kind: 'fraction', value: 0.5, first, last: first };
  }
  const outOf =
    /^(in|of)$/.test(normAt(tokens, first + 1)) ||
    (normAt(tokens, first + 1) === 'out' && normAt(tokens, first + 2) === 'of');
  const part = smallNumbers.get(normAt(tokens, first));
  const whole = smallNumbers.get(normAt(tokens, first + (normAt(tokens, first + 1) === 'out' ? 3 : 2)));
  if (outOf && part !== undefined && whole !== undefined && part < whole && whole <= 10) {
    return {
      kind: 'fraction',
      value: part / whole,
      first,
      last: first + (normAt(tokens, first + 1) === 'out' ? 3 : 2),
    };
  }
  const parted = isHyphen(tokens, first + 1) ? first + 2 : first + 1;
  const base = denominators.get(normAt(tokens, parted));
  const count = /^(a|one)$/.test(normAt(tokens, first)) ? 1 : smallNumbers.get(normAt(tokens, first));
  if (base !== undefined && count !== undefined && count < base && normAt(tokens, parted + 1) !== 'time') {
    return { kind: 'fraction', value: count / base, first, last: parted };
  }
  const number = readCount(tokens, first);
  if (number?.kind !== 'number') return null;
  const after = normAt(tokens, number.last + 1);
  if (after === '%' || after === 'percent')
    return { kind: 'fraction', value: number.value / 100, first, last: number.last + 1 };
  if (after === 'per' && normAt(tokens, number.last + 2) === 'cent') {
    return { kind: 'fraction', value: number.value / 100, first, last: number.last + 2 };
  }
  return null;
}

/** "half a million". */
function readHalfMillion(tokens: Tokens, first: number): NumberReading | null {
  if (normAt(tokens, first) !== 'half' || !/^an?$/.test(normAt(tokens, first + 1))) return null;
  const by = multipliers.get(normAt(tokens, first + 2));
  return by === undefined ? null : { kind: 'number', value: by / 2, first, last: first + 2 };
}

/** Digits or words, with what multiplies them: "40,000", "5.5 thousand", "forty-five thousand", "a dozen", "40-thousand". */
function readCount(tokens: Tokens, first: number): NumberReading | null {
  const token = tokens[first];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const value = digitsToNumber(token.form);
    return value === null ? null : multiply(tokens, value, first, first);
  }
  if (/^an?$/.test(token.norm)) {
    if (normAt(tokens, first + 1) === 'single') return { kind: 'number', value: 1, first, last: first + 1 };
    const by = multipliers.get(normAt(tokens, first + 1));
    return by === undefined ? null : multiply(tokens, by, first, first + 1);
  }
  return readWords(tokens, first);
}

/** "forty-five thousand two hundred", with or without hyphens and "and". */
function readWords(tokens: Tokens, first: number): NumberReading | null {
  let total = 0;
  let group = 0;
  let last = first - 1;
  for (let index = first; index < tokens.length; index += 1) {
    const word = normAt(tokens, index);
    const small = smallNumbers.get(word);
    const by = multipliers.get(word);
    if (small !== undefined) {
      if (group % 100 !== 0 && !(group % 10 === 0 && small < 10)) break;
      group += small;
    } else if (by !== undefined && last >= first) {
      if (by === 100 || by === 12) group = Math.max(1, group) * by;
      else {
        total += Math.max(1, group) * by;
        group = 0;
      }
    } else if (last === index - 1 && isHyphen(tokens, index) && group % 100 >= 20 && group % 10 === 0) {
      const ones = smallNumbers.get(normAt(tokens, index + 1)) ?? 0;
      if (ones < 1 || ones > 9) break;
      continue;
    } else if (word === 'and' && group > 0 && group % 100 === 0 && smallNumbers.has(normAt(tokens, index + 1))) {
      continue;
    } else break;
    last = index;
  }
  return last < first ? null : { kind: 'number', value: total + group, first, last };
}

function multiply(tokens: Tokens, value: number, first: number, last: number): NumberReading {
  const next = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
  const by = multipliers.get(normAt(tokens, next));
  return by === undefined ? { kind: 'number', value, first, last } : multiply(tokens, value * by, first, next);
}

/** The number that digits stand for; groups of three are thousands, whatever parts them. Null above 10^15. */
function digitsToNumber(form: string): number | null {
  const bare = form.replace(/(st|nd|rd|th)$/, '');
  const grouped =
    /^\d{1,3}(?:[,\u00a0\u202f\u2009'’ ]\d{3})+(?:\.\d+)?$/.test(bare) ||
    /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}\.000$/.test(bare);
  const value = grouped
    ? Number(
        /,/.test(bare) || !/^\d{1,3}(\.\d{3})+$/.test(bare) ? bare.replace(/[^\d.]/g, '') : bare.replace(/\D/g, ''),
      )
    : Number(bare.replace(',', '.'));
  return Number.isFinite(value) && value <= 1e15 ? value : null;
}
