import { parseDay } from '../../../model/day.ts';
import type { Token } from '../../sentence.ts';
import {
  dayOfMonth,
  dayPart,
  dayPartOf,
  dayPartOfDate,
  era,
  month,
  monthOf,
  monthWords,
  ordinal,
  ordinalOf,
  weekday,
  weekdayOfWord,
  year,
} from '../calendar-words.ts';
import { dayInMonthTold, yearOfMonth } from '../complete-date.ts';
import { isNamed } from '../is-named.ts';
import { edge, modOfEdge } from '../modifiers.ts';
import { pad, writeDate, writeWeek } from '../moment.ts';
import {
  deicticBase,
  type Parts,
  type Passage,
  type RuleGroup,
  type TimeContext,
  type Timex,
  timeRule,
} from '../time-rule.ts';
import { weekdayOfMonth } from '../weekday-of-month.ts';
import { clock, readClock } from './clock-words.ts';

const day = `(?<day>${dayOfMonth})(?:st|nd|rd|th)?`;
const dayInWords = `(?<dayInWords>${ordinal}|twenty-(?:${ordinal})|thirtieth|thirty-first)`;
const otherDay = `${dayOfMonth}(?:st|nd|rd|th)?`;
const named = `(?<month>${month})`;
const anno = `(?:(?<year>${year}|'\\d{2}|\\d{1,4}(?= ?b\\.?c))(?: ?(?<era>${era}))?|(?<which>(?:this|last|next|that|the same|the following|the previous) year))`;
const toward = '(?:-|and|to|or|until|through)';
const edged = `(?:(?<edge>${edge}) ?)?`;
const before = `(?:(?<clock>${clock}),? )?${edged}(?:(?:the )?(?:(?:early|late) (?=[man]))?(?<partOf>${dayPartOfDate}) of )?(?:${weekday},? (?:the )?)?`;
const after = `(?:,? (?<part>${dayPart})| (?<clockAfter>${clock}))?`;

/** Dates with a month by name, whole or in part, and dates in figures. */
export const dateRules: RuleGroup = {
  triggers: monthWords,
  figures: true,
  rules: [
    timeRule(
      'iso-date',
      '(?<year>\\d{4})-(?<figures>\\d{2})-(?<day>\\d{2})(?:t(?<clock>\\d{2}:\\d{2})(?::\\d{2})?z?)?',
      dated,
    ),
    timeRule('year-first', '(?<year>\\d{4})(?<mark>[/.])(?<figures>\\d{1,2})\\k<mark>(?<day>\\d{1,2})', dated),
    timeRule(
      'date-in-figures',
      '(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})|(?<one2>\\d{1,2})/(?<two2>\\d{1,2})/(?<year2>\\d{2})',
      datedInFigures,
    ),
    timeRule('month-day-year', `${before}${named} (?:the )?${day}(?:,? (?:of )?${anno})?${after}`, datedOn),
    timeRule(
      'day-month-year',
      `${before}(?:the )?${day}(?: of)?[- ]${named}(?:[,-]? ?(?:of )?${anno})?${after}`,
      datedOn,
    ),
    timeRule('month-year', `${edged}${named},? (?:of )?${anno}`, datedOn),
    timeRule('day-in-words', `(?:the )?${dayInWords} (?:day )?of ${named}(?:,? (?:of )?${anno})?`, inWords),
    timeRule('month-the-day-in-words', `${named} the ${dayInWords}(?:,? ${anno})?`, inWords),
    timeRule(
      'weekday-of-month',
      `the (?<ordinal>first|second|third|fourth|last) (?<weekday>${weekday}) (?:of|in) ${named}(?:,? ${anno})?`,
      weekdayOfMonthNamed,
    ),
    timeRule(
      'week-of-date',
      `(?:the )?week (?:of|beginning|starting) (?:${named} ${day}|${day.replace('day>', 'dayBefore>')} ${named.replace('month>', 'monthBehind>')})(?:,? ${anno})?`,
      weekOf,
    ),
    timeRule(
      'month-of-range',
      `${edged}${named}(?: ${day})?(?= ?${toward} ?(?:${edge} ?)?(?:${otherDay} )?${month}(?: ${otherDay},?)?,? ${anno})`,
      datedOn,
    ),
    timeRule(
      'day-of-range',
      `(?:the )?${day}(?= ?(?:${toward}|,) ?(?:the )?${otherDay}(?: of)? ${named}(?:,? ${anno})?)`,
      datedOn,
    ),
    timeRule('day-month-of-range', `${day} ${named}(?= ?${toward} ?${otherDay} ${month},? ${anno})`, datedOn),
    timeRule(
      'day-continued',
      `(?<=(?<month>${month}) ${otherDay}(?: ?-| and| to| or| until| through|,) ?)${day}(?:,? ${anno})?(?! ?(?:[:.,]\\d|%|percent))`,
      dayContinued,
    ),
    timeRule(
      'month-beside',
      `(?<beside>last|next|this|this past|this coming|the previous|the following|the next) ${named}`,
      monthBeside,
    ),
    timeRule('month', `${edged}${named}`, monthAlone),
    timeRule('day-of-month-told', `the (?<day>${dayOfMonth})(?:st|nd|rd|th)`, dayAlone),
  ],
};

/** The era of a year: BC where the words say so. */
export function yearOf(words: string, eraWords = ''): number {
  const figures = words.replace("'", '');
  const number = Number(figures);
  if (figures.length === 2) return number + (number < 30 ? 2000 : 1900);
  return /^b/.test(eraWords) ? -number : number;
}

function datedOn(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  return sentence.tokens.slice(first, last + 1).some(isVerb) ? null : dated(parts);
}

/** "It may 9 times", "they march": the verbs that look like months. */
function isVerb({ norm, upos, xpos }: Token): boolean {
  return (norm === 'may' && xpos === 'MD') || (norm === 'march' && upos === 'VERB');
}

function dated(parts: Parts): Timex {
  const { part, partOf } = parts;
  const hour = parts['clock'] ?? parts['clockAfter'];
  const time = hour === undefined ? dayPartOf(part ?? partOf ?? '') : readClock(hour);
  return {
    type: time === '' ? 'DATE' : 'TIME',
    mod: modOfEdge(parts['edge']),
    basis: 'stated',
    value: (context) => {
      const date = dateOf(parts, context);
      return date === null ? null : `${date}${time === '' ? '' : `T${time}`}`;
    },
  };
}

function dateOf(parts: Parts, context: TimeContext): string | null {
  const month = parts['figures'] === undefined ? monthOf(parts['month'] ?? '') : Number(parts['figures']);
  const day = parts['day'] === undefined ? null : Number(parts['day']);
  const year = yearTold(parts, context) ?? yearOfMonth(context, month, day);
  if (year !== null) return writeDate({ year, month, day });
  return day === null ? `XXXX-${pad(month, 2)}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
}

function yearTold(parts: Parts, context: TimeContext): number | null {
  if (parts['year'] !== undefined) return yearOf(parts['year'], parts['era']);
  const base = parts['which'] === undefined ? null : deicticBase(context);
  return base === null ? null : base.year + stepsOf(parts['which'] ?? '');
}

/** One unit back for "last" and "previous", one ahead for "next" and "following", none for "this" and "that". */
export function stepsOf(which: string): number {
  if (/last|previous|preceding|prior/.test(which)) return -1;
  return /next|following|coming|ensuing|subsequent/.test(which) ? 1 : 0;
}

/** Figures with the month first, as American English has it, unless it can be no month or full stops part them. */
function datedInFigures(parts: Parts): Timex {
  const [one = '', two = '', year] = [
    parts['one'] ?? parts['one2'],
    parts['two'] ?? parts['two2'],
    parts['year'] ?? parts['year2'],
  ];
  const dayFirst = Number(one) > 12 || parts['mark'] === '.';
  return dated({ year, figures: dayFirst ? two : one, day: dayFirst ? one : two });
}

function inWords(parts: Parts, passage: Passage): Timex | null {
  const words = parts['dayInWords'] ?? '';
  const tens = /^twenty-/.test(words) ? 20 : 0;
  const day = { thirtieth: 30, 'thirty-first': 31 }[words] ?? tens + ordinalOf(words.replace('twenty-', ''));
  return datedOn({ ...parts, day: String(day) }, passage);
}

function weekdayOfMonthNamed(parts: Parts): Timex {
  const ordinalNumber = parts['ordinal'] === 'last' ? -1 : ordinalOf(parts['ordinal'] ?? '');
  return {
    type: 'DATE',
    basis: 'stated',
    value: (context) => {
      const month = monthOf(parts['month'] ?? '');
      const own = yearTold(parts, context) ?? yearOfMonth(context, month, null);
      return own === null ? null : weekdayOfMonth(own, month, weekdayOfWord(parts['weekday'] ?? ''), ordinalNumber);
    },
  };
}

function weekOf(parts: Parts): Timex {
  const date = { ...parts, month: parts['month'] ?? parts['monthBehind'], day: parts['day'] ?? parts['dayBefore'] };
  return {
    type: 'DATE',
    basis: 'implied',
    value: (context) => {
      const day = parseDay(dateOf(date, context) ?? '');
      return day === null ? null : writeWeek(day);
    },
  };
}

function dayContinued(parts: Parts, { sentence, last }: Passage): Timex | null {
  const next = sentence.tokens[last + 1];
  return next?.upos === 'NOUN' && next.xpos === 'NNS' ? null : dated(parts);
}

function monthBeside(parts: Parts, { sentence, last }: Passage): Timex | null {
  const which = parts['beside'] ?? '';
  const month = parts['month'] ?? '';
  const token = sentence.tokens[last];
  if (token === undefined || isVerb(token)) return null;
  return {
    type: 'DATE',
    basis: 'stated',
    value: (context) => {
      const base = deicticBase(context);
      if (base === null) return null;
      const wanted = monthOf(month);
      const own = base.month ?? 1;
      const steps = /past/.test(which) ? -1 : stepsOf(which);
      const passed = steps < 0 ? (wanted >= own ? -1 : 0) : steps > 0 && wanted <= own ? 1 : 0;
      return writeDate({ year: base.year + passed, month: wanted, day: null });
    },
  };
}

/** A month by itself must be a name; "the Long March" and a person called April are none. */
function monthAlone(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  const token = sentence.tokens[last];
  if (token === undefined || isVerb(token)) return null;
  const lower = /^\p{Ll}/u.test(token.form.replace(/^mid-/i, ''));
  if (!/^(?:PROPN|NOUN)$/.test(token.upos) || (lower && /^(?:may|march|august)/.test(token.norm))) return null;
  if (sentence.children[last]?.some((child) => sentence.tokens[child]?.deprel === 'flat' && child > last)) return null;
  if (isNamed(sentence, last, 'PER')) return null;
  const before = sentence.tokens[first - 1];
  if (
    token.norm === 'march' &&
    before !== undefined &&
    !/^(?:ADP|CCONJ|PUNCT|SYM|SCONJ)$/.test(before.upos) &&
    before.norm !== 'a'
  )
    return null;
  return dated(parts);
}

function dayAlone(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  const next = sentence.tokens[last + 1];
  const led = /^(?:on|by|until|till|from|since|before|after|of|and|to)$/.test(sentence.tokens[first - 1]?.norm ?? '');
  if (!led || (next !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(next.upos) || next.norm === '-'))) return null;
  return { type: 'DATE', basis: 'implied', value: (context) => dayInMonthTold(context, Number(parts['day'])) };
}
