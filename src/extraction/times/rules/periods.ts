import { season, seasonOf, unit, unitCode, units, year } from '../calendar-words.ts';
import { yearOfSeason } from '../complete-date.ts';
import { amountModifier, edge, modOfAmount, modOfEdge } from '../modifiers.ts';
import { type Moment, shiftUnit, writeYear } from '../moment.ts';
import { count, readCount } from '../read-count.ts';
import {
  anaphoricBase,
  deicticBase,
  type Parts,
  type Passage,
  type RuleGroup,
  type TimeContext,
  type Timex,
  timeRule,
} from '../time-rule.ts';
import { stepsOf, yearOf } from './dates.ts';
import { isAdverb } from './deictics.ts';

const which =
  'last|this|this past|this coming|past|next|the last|the past|the next|the previous|the preceding|the prior|the following|the coming|the ensuing|the current|the same|that|that same';

/** Calendar units named by where they lie from another time, and distances from it. */
export const periodRules: RuleGroup = {
  trigger: new RegExp(`${unit}|${units}|${season}|long ago`, 'g'),
  rules: [
    timeRule('unit-beside', `(?:(?<edge>${edge}) ?)?(?<which>${which}) (?<unit>${unit})`, unitBeside),
    timeRule(
      'edge-of-unit',
      `(?<edge>${edge}) (?:the|this|that) (?<unit>day|week|month|quarter|year|decade|century)`,
      edgeOfUnit,
    ),
    timeRule('unit-end', "(?<unit>year|month|week)(?:['’]s)?[- ]end", edgeOfUnit),
    timeRule(
      'season',
      `(?:(?<edge>${edge}) ?)?(?:(?:the|this) )?(?<season>${season})(?:(?:,| of| in)? (?<year>${year})| of (?<yearWhich>this|last|next|that|the same|the following|the previous) year)`,
      seasonOfYear,
    ),
    timeRule('season-after-year', `(?<year>${year}) (?<season>${season})`, seasonOfYear),
    timeRule(
      'season-beside',
      `(?:(?<edge>${edge}) ?)?(?<which>last|next|this|this past|this coming|that|the|the same|the following|the next|the previous) (?<season>${season})`,
      seasonBeside,
    ),
    timeRule('season-alone', `(?:(?<edge>${edge}) ?)?(?<season>${season})`, seasonAlone),
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

function unitBeside(parts: Parts, { sentence, last }: Passage): Timex | null {
  const { which: words = '', unit: noun = '' } = parts;
  const { code, clock } = unitCode(noun);
  if (clock || noun === 'fortnight' || noun === 'millennium') return null;
  // "The past year" and "the last week" are the time up to now, "the next week" the time from now on: lengths, not calendar units.
  const length = /^the (?:last|past|next|coming|ensuing)$/.test(words) || words === 'past';
  if (length && code !== 'D') {
    const next = sentence.tokens[last + 1]?.norm;
    if (next === 'of') return null;
    if (!/next/.test(words)) return { type: 'DURATION', basis: 'implied', value: () => `P1${code}` };
  }
  if (code === 'D') return null;
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

function seasonOfYear(parts: Parts): Timex {
  return {
    type: 'DATE',
    mod: modOfEdge(parts['edge']),
    basis: 'stated',
    value: (context) => {
      const told = parts['year'];
      const base = deicticBase(context);
      const own =
        told !== undefined ? yearOf(told) : base === null ? null : base.year + stepsOf(parts['yearWhich'] ?? '');
      return own === null ? null : `${writeYear(own)}-${seasonOf(parts['season'] ?? '')}`;
    },
  };
}

function seasonBeside(parts: Parts, passage: Passage): Timex | null {
  const { which: words = '', season: noun = '' } = parts;
  if (!isSeason(passage)) return null;
  return {
    type: 'DATE',
    mod: modOfEdge(parts['edge']),
    basis: 'implied',
    value: (context) => seasonFrom(context, noun, words),
  };
}

function seasonFrom(context: TimeContext, noun: string, words: string): string {
  const code = seasonOf(noun);
  const steps = /past/.test(words) ? -1 : stepsOf(words);
  const base = deicticBase(context);
  if (base === null) return `XXXX-${code}`;
  if (steps === 0) return `${writeYear(yearOfSeason(context, code) ?? base.year)}-${code}`;
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
  const begun = base.month !== null && first < base.month;
  const own =
    steps < 0 ? (begun ? base.year : base.year - 1) : begun || base.month === null ? base.year + 1 : base.year;
  return `${writeYear(own)}-${code}`;
}

/** Without an article a season is a time where it stands behind a preposition or an edge, as a noun. */
function seasonAlone(parts: Parts, passage: Passage): Timex | null {
  const before = passage.sentence.tokens[passage.first - 1];
  if (parts['edge'] === undefined && before?.upos !== 'ADP') return null;
  return isSeason(passage) ? seasonBeside({ ...parts, which: 'the' }, passage) : null;
}

function isSeason({ sentence, last }: Passage): boolean {
  const [own, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  if (own?.upos !== 'NOUN' && own?.upos !== 'PROPN') return false;
  return next?.norm !== 'of' || own.norm !== 'fall';
}

function distance(parts: Parts, passage: Passage): Timex | null {
  const { direction = '', unit: noun = '' } = parts;
  if (!isAdverb(passage)) return null;
  if (direction === 'on' && passage.sentence.tokens[passage.last]?.upos === 'ADP') return null;
  const { code, clock, times } = unitCode(noun);
  const told = readCount(parts['count'] ?? '');
  const back = /ago|earlier|before|previously|prior/.test(direction);
  const anaphoric = !/ago|now|today|hence/.test(direction);
  return {
    type: clock ? 'TIME' : 'DATE',
    mod: modOfAmount(parts['mod']),
    basis: 'implied',
    value: (context) => {
      if (told === 'X') return back ? 'PAST_REF' : 'FUTURE_REF';
      const base = anaphoric ? anaphoricBase(context) : deicticBase(context);
      if (base === null) return null;
      const size = Number(told) * times * (back ? -1 : 1);
      return clock ? `${shiftUnit(base, 'D', 0)}TXX` : shiftWhole(base, code, size);
    },
  };
}

/** Half units are shifted by the next smaller one. */
function shiftWhole(base: Moment, code: string, size: number): string | null {
  if (Number.isInteger(size)) return shiftUnit(base, code, size);
  const smaller = { Y: ['M', 12], DE: ['Y', 10], CE: ['Y', 100], M: ['W', 4], W: ['D', 7] }[code] as
    | [string, number]
    | undefined;
  return smaller === undefined ? null : shiftUnit(base, smaller[0], Math.round(size * smaller[1]));
}

function vagueDistance({ direction = '' }: Parts): Timex {
  return {
    type: 'DATE',
    basis: 'implied',
    value: () => (/ago|earlier/.test(direction) ? 'PAST_REF' : 'FUTURE_REF'),
  };
}
