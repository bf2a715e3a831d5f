import { unit, unitCode, units, unitWords } from '../calendar-words.ts';
import { amountModifier, edge, modOfAmount, modOfEdge } from '../modifiers.ts';
import { type Moment, shiftUnit } from '../moment.ts';
import { count, readCount } from '../read-count.ts';
import { isAdverb, stepsOf } from '../relative-words.ts';
import {
  anaphoricBase,
  deicticBase,
  type Parts,
  type Passage,
  type RuleGroup,
  type Timex,
  type TimexMod,
  timeRule,
} from '../time-rule.ts';

const which =
  'last|this|this past|this coming|past|next|the last|the past|the next|the previous|the preceding|the prior|the following|the coming|the ensuing|the current|the same|that|that same';

/** Calendar units named by where they lie from another time, and distances from it. */
export const periodRules: RuleGroup = {
  triggers: [...unitWords, 'long'],
  figures: false,
  reach: 12,
  rules: [
    timeRule('unit-beside', `(?:(?<edge>${edge}) ?)?(?<which>${which}) (?<unit>${unit})`, unitBeside),
    timeRule(
      'edge-of-unit',
      `(?<edge>${edge}) (?:the|this|that) (?<unit>day|week|month|quarter|year|decade|century)`,
      edgeOfUnit,
    ),
    timeRule('unit-end', "(?<unit>year|month|week)(?:['’]s)?[- ]end", edgeOfUnit),
    timeRule(
      'ago',
      `(?:(?<mod>${amountModifier}) )?(?<count>${count})[- ](?<unit>${unit}|${units})[- ](?<direction>ago|earlier|before|previously|later|after|afterwards?|hence|from now|from today|prior|on)`,
      distance,
    ),
    timeRule('long-ago', `(?<unit>${units}|long) (?<direction>ago|earlier|later|afterwards?|hence)`, vagueDistance),
    timeRule(
      'unit-before',
      'the (?<unit>week|month|quarter|year|decade) (?<direction>before|after|earlier|later)',
      (parts, passage) => distance({ ...parts, count: 'one' }, passage),
    ),
  ],
};

function unitBeside(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  const { which: words = '', unit: noun = '' } = parts;
  const { code, clock } = unitCode(noun);
  if (clock || noun === 'fortnight' || noun === 'millennium') return null;
  // "The past year" and "for the next week" are lengths up to now or from now on, not calendar units.
  if (code === 'D' || sentence.tokens[last + 1]?.norm === 'of') return null;
  const before = sentence.tokens[first - 1]?.norm ?? '';
  const ahead =
    (/^the (?:next|coming|ensuing)$/.test(words) && /^(?:for|over|within|in|during|throughout)$/.test(before)) ||
    (words === 'the following' && /^(?:for|over|throughout)$/.test(before));
  if (ahead || /^(?:the last|the past|past)$/.test(words))
    return { type: 'DURATION', basis: 'implied', value: () => `P1${code}` };
  const anaphoric = /^(?:the (?:next|previous|preceding|prior|following|same|coming|ensuing)|that)/.test(words);
  return {
    type: 'DATE',
    mod: modOfEdge(parts['edge']),
    basis: 'implied',
    value: (context) => {
      const base = anaphoric ? anaphoricBase(context) : deicticBase(context);
      return base === null ? null : shiftUnit(base, code, /this past/.test(words) ? -1 : stepsOf(words));
    },
  };
}

function edgeOfUnit(parts: Parts): Timex | null {
  const { code } = unitCode(parts['unit'] ?? '');
  return {
    type: 'DATE',
    mod: modOfEdge(parts['edge'] ?? 'end'),
    basis: 'implied',
    value: (context) => {
      const base = deicticBase(context);
      return base === null ? null : shiftUnit(base, code, 0);
    },
  };
}

function distance(parts: Parts, passage: Passage): Timex | null {
  const { direction = '', unit: noun = '' } = parts;
  if (!isAdverb(passage)) return null;
  const fromNow = passage.sentence.tokens[passage.first - 1]?.norm === 'now';
  if (direction === 'on' && passage.sentence.tokens[passage.last]?.upos === 'ADP') return null;
  const { code, clock, times } = unitCode(noun);
  const told = readCount(parts['count'] ?? '');
  const back = /ago|earlier|before|previously|prior/.test(direction);
  const anaphoric = !/ago|now|today|hence/.test(direction);
  return {
    type: clock && told !== 'X' ? 'TIME' : 'DATE',
    mod: modOfDistance(parts['mod'], back),
    basis: 'implied',
    value: (context) => {
      if (told === 'X') return back ? 'PAST_REF' : 'FUTURE_REF';
      const base = anaphoric ? anaphoricBase(context) : deicticBase(context);
      if (base === null) return null;
      // "It is now 20 years later": after something that may not have been dated, and not after the day of publication.
      if (/later|after/.test(direction) && (fromNow || context.told === null)) return null;
      const size = Number(told) * times * (back ? -1 : 1);
      if (clock) return `${shiftUnit(base, 'D', 0)}TXX`;
      // "A decade ago" is told to the year.
      return code === 'DE' ? shiftUnit(base, 'Y', size * 10) : shiftWhole(base, code, size);
    },
  };
}

/** Of a point in time the distance is no longer the value: "more than a year ago" lies before (TIMEX2 standard 2005, section 3.3). */
function modOfDistance(words: string | undefined, back: boolean): TimexMod | undefined {
  const mod = modOfAmount(words);
  if (mod === 'MORE_THAN') return back ? 'BEFORE' : 'AFTER';
  if (mod === 'LESS_THAN') return back ? 'AFTER' : 'BEFORE';
  return mod;
}

/** Half units are shifted by the next smaller one. */
function shiftWhole(base: Moment, code: string, size: number): string | null {
  if (Number.isInteger(size)) return shiftUnit(base, code, size);
  const smaller = { Y: ['M', 12], CE: ['Y', 100], M: ['W', 4], W: ['D', 7] }[code] as [string, number] | undefined;
  return smaller === undefined ? null : shiftUnit(base, smaller[0], Math.round(size * smaller[1]));
}

function vagueDistance({ direction = '' }: Parts): Timex {
  return {
    type: 'DATE',
    basis: 'implied',
    value: () => (/ago|earlier/.test(direction) ? 'PAST_REF' : 'FUTURE_REF'),
  };
}
