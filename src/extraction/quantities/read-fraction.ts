import { isHyphen, normAt } from '../norms.ts';
import type { Token } from '../sentence.ts';
import { measureOf } from './measure-units.ts';
import type { NumberReading, PlainNumber, Tokens } from './number-reading.ts';
import { denominators, multipliers, smallNumbers } from './number-words.ts';

/** "two thirds", "two-thirds", "a third", "half", "one in five". */
export function readFraction(tokens: Tokens, first: number): NumberReading | null {
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
export function readPercent(tokens: Tokens, number: PlainNumber | null): NumberReading | null {
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
