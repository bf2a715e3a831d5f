import {
  dayPart,
  dayPartOf,
  month,
  monthOf,
  unit,
  unitCode,
  units,
  weekday,
  weekdayOfWord,
} from '../calendar-words.ts';
import { pad } from '../moment.ts';
import { count, readCount } from '../read-count.ts';
import { type Parts, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  everyday: 'P1D',
  biweekly: 'P2W',
  'semi-annual': 'P6M',
};

/** Times that come again (TimeML 1.2.1: the value is the period, `freq` how often, `quant` the quantifier). */
export const setRules: RuleGroup = {
  triggers: ['every', 'each', 'per', 'once', 'twice', 'times', ...Object.keys(adverbs), 'annual'],
  figures: false,
  reach: 6,
  rules: [
    timeRule(
      'every',
      `(?:(?<times>once|twice|three times|four times|several times|many times) )?(?<quant>every|each)(?: (?<other>other|second|third|single))?(?: (?<count>${count}))? (?:(?<unit>${unit}|${units}|weekend)|(?<weekday>${weekday})|(?<part>${dayPart})|(?<month>${month}))`,
      every,
    ),
    timeRule(
      'times-per-unit',
      `(?:(?<times>once|twice|three times|four times|several times) )?(?:a|an|per) (?<unit>${unit})`,
      perUnit,
    ),
    timeRule('adverb-of-frequency', `(?<word>${Object.keys(adverbs).join('|')})`, oftenness),
  ],
};

function every(parts: Parts): Timex {
  const frequency = freqOf(parts['times']);
  return {
    type: 'SET',
    basis: 'implied',
    quant: (parts['quant'] ?? '').toUpperCase(),
    ...(frequency === null ? {} : { freq: frequency }),
    value: () => repeated(parts),
  };
}

function repeated(parts: Parts): string | null {
  const { unit: noun, weekday: day, part, month: name, other } = parts;
  if (day !== undefined) return `XXXX-WXX-${((weekdayOfWord(day) + 6) % 7) + 1}`;
  if (name !== undefined) return `XXXX-${pad(monthOf(name), 2)}`;
  if (part !== undefined) return `XXXX-XX-XXT${dayPartOf(part)}`;
  if (noun === 'weekend') return 'XXXX-WXX-WE';
  const { code, clock, times } = unitCode(noun ?? '');
  const told =
    parts['count'] === undefined
      ? other === 'other' || other === 'second'
        ? '2'
        : other === 'third'
          ? '3'
          : '1'
      : readCount(parts['count']);
  return `P${clock ? 'T' : ''}${told === 'X' ? 'X' : Number(told) * times}${code}`;
}

function freqOf(words: string | undefined): string | null {
  const number = { once: '1X', twice: '2X', 'three times': '3X', 'four times': '4X' }[words ?? ''];
  return words === undefined ? null : (number ?? 'XX');
}

/** A newspaper may be called "Weekly". */
function oftenness({ word = '' }: Parts, { sentence, first }: Passage): Timex | null {
  if (first > 0 && /^\p{Lu}/u.test(sentence.tokens[first]?.form ?? '')) return null;
  return { type: 'SET', basis: 'implied', quant: 'EVERY', value: () => adverbs[word] ?? null };
}

/** "Twice a week", "per day". "A day" without more is a length, or a rate where the tree says so: see the rules for durations. */
function perUnit(parts: Parts, { sentence, first }: Passage): Timex | null {
  const frequency = freqOf(parts['times']);
  if (frequency === null && sentence.tokens[first]?.norm !== 'per') return null;
  const { code, clock } = unitCode(parts['unit'] ?? '');
  return {
    type: 'SET',
    basis: 'implied',
    quant: 'EVERY',
    ...(frequency === null ? {} : { freq: frequency }),
    value: () => `P${clock ? 'T' : ''}1${code}`,
  };
}
