import { normAt } from '../norms.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { countedNoun } from './counted-nouns.ts';
import { moneySign, noUnit, type Unit } from './measure-units.ts';
import type { NumberReading } from './number-reading.ts';
import { multipliers, shortMultipliers } from './number-words.ts';
import { changeDirection } from './read-difference.ts';
import { digitsToNumber } from './read-digits.ts';
import { hundredth } from './read-fraction.ts';
import { levelBefore } from './read-level.ts';
import { readNumber } from './read-number.ts';
import { measureBehind, moneyBefore } from './read-unit.ts';

/** Two ends of a range. A unit that stands at each end is given here; one that stands behind both is not part of the range. */
export interface RangeReading extends TokenRange {
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  /** The unit that stands before or behind each end; none where the ends have none. */
  readonly unit: Unit;
  /** True for two numbers with nothing but a dash between, which may also be a score or a span of years. */
  readonly dashed: boolean;
}

interface End extends TokenRange {
  readonly number: NumberReading;
  readonly unit: Unit;
}

const softener = /^(about|around|some|roughly|approximately|possibly|perhaps|maybe|as|even|nearly|almost|over)$/;

/** Whether a range may begin at a token that begins no number: a quick test before the rules. */
export function beginsRange({ norm, form }: Token): boolean {
  return norm === 'between' || norm === 'from' || moneySign(form) !== null;
}

/** "between 10,000 and 12,000", "from 10,000 to 12,000", "10,000 to 12,000", "10,000–12,000", "$5m-$6m", "5 to 10 percent". */
export function readRange(sentence: Sentence, index: number): RangeReading | null {
  const { tokens } = sentence;
  const opener = /^(between|from)$/.test(normAt(tokens, index));
  // "raised the number from four to sixteen": what it was, and what it became.
  const from = normAt(tokens, index) === 'from' ? index : normAt(tokens, index - 1) === 'from' ? index - 1 : -1;
  if (from !== -1 && levelBefore(tokens, from + 1) === 'then') return null;
  // "reinforcing it from its present strength of 2,000 to 15,000".
  if (/^(of|existing|current|present|previous|original|initial)$/.test(normAt(tokens, index - 1)))
    if (levelBefore(tokens, index) === 'then') return null;
  const start = opener && softener.test(normAt(tokens, index + 1)) ? index + 2 : opener ? index + 1 : index;
  const dash = opener ? null : readDashed(tokens[start], start);
  if (dash !== null) return dash;
  const low = readEnd(sentence, start);
  if (low === null) return null;
  const noun = opener && countedNoun([normAt(tokens, low.last + 1)]) !== null ? 1 : 0;
  const link = normAt(tokens, low.last + 1 + noun);
  const joiner = opener && normAt(tokens, index) === 'between' ? /^(and|to|-)$/ : /^(to|-|or)$/;
  if (!joiner.test(link) || (link === 'to' && !opener && isReached(sentence, index))) return null;
  let at = low.last + 2 + noun;
  if (link === '-' && normAt(tokens, at) === 'to') at += 1;
  while (softener.test(normAt(tokens, at))) at += 1;
  const high = readEnd(sentence, at);
  return high === null ? null : join(tokens, opener ? index : low.first, low, high, link === '-');
}

/** "rose by 1,352 to 45,678", "fell 300 to 4,500": a difference and what was reached by it. */
function isReached({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (before.norm === 'by' || changeDirection(before.lemma) !== null);
}

function readEnd(sentence: Sentence, start: number): End | null {
  const money = moneyBefore(sentence, start + 1);
  const at = money === null ? start : start + 1;
  const number = readNumber(sentence.tokens, at);
  if (number === null || number.kind === 'worded') return null;
  const measure = money ?? (number.kind === 'number' ? measureBehind(sentence, number.last) : null);
  const last = measure === null || measure === money ? number.last : measure.last;
  return { number, unit: measure?.unit ?? noUnit, first: start, last };
}

function join(tokens: readonly Token[], first: number, low: End, high: End, dashed: boolean): RangeReading | null {
  if (low.number.kind === 'worded' || high.number.kind === 'worded') return null;
  const percent = high.number.kind === 'fraction';
  if (low.number.kind === 'fraction' && !percent) return null;
  if (percent && !(high.number.kind === 'fraction' && high.number.percent) && low.number.kind === 'number') return null;
  if (low.unit.name !== '' && low.unit.name !== high.unit.name && high.unit.name !== '') return null;
  if (low.unit.name !== '' && low.unit.kind !== 'money' && high.unit.name === '') return null;
  const scaled =
    percent && low.number.kind === 'number'
      ? hundredth(low.number.value)
      : scaleLow(
          low.number.value,
          high.number.value,
          tokens[low.number.last]?.norm ?? '',
          tokens[high.number.last]?.norm ?? '',
        );
  if (scaled >= high.number.value) return null;
  // A unit behind the second end only is read by who reads units.
  const unit = low.unit.name === '' ? noUnit : low.unit;
  const last = unit.name === '' ? high.number.last : high.last;
  return { first, last, low: scaled, high: high.number.value, percent, unit, dashed };
}

/** "10,000-12,000" where it is one token. */
function readDashed(token: Token | undefined, index: number): RangeReading | null {
  const ends = token?.kind === 'number' ? /^([\d.,]+)-([\d.,]+)$/.exec(token.norm) : null;
  if (ends === null) return null;
  const low = digitsToNumber(ends[1] ?? '');
  const high = digitsToNumber(ends[2] ?? '');
  if (low === null || high === null || low >= high) return null;
  return { first: index, last: index, low, high, percent: false, unit: noUnit, dashed: true };
}

/** "10 to 12 thousand" means ten thousand, "1.1 to 1.2 million" 1.1 million; "10,000 to 12,000" is as printed. `lowWord` and `highWord` end the two. */
function scaleLow(low: number, high: number, lowWord: string, highWord: string): number {
  if (/^(hundred|thousand|million|lakh|billion|trillion|m|bn|tn|k)$/.test(lowWord)) return low;
  const told = multipliers.get(highWord) ?? shortMultipliers.get(highWord);
  if (told !== undefined && low < 1000 && low <= high / told) return low * told;
  for (const by of [1e12, 1e9, 1e6, 1e5, 1e3])
    if (high % by === 0 && high >= by && low < 1000 && high / by < 1000 && low <= high / by) return low * by;
  return low;
}
