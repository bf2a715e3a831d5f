import { dayOfMonth, dayPart, dayPartOf, era, month, monthOf, weekday, year } from '../calendar-words.ts';
import { dayInMonthTold, yearOfMonth } from '../complete-date.ts';
import { edge, modOfEdge } from '../modifiers.ts';
import { pad, writeDate } from '../moment.ts';
import { deicticBase, type Parts, type TimeContext, type TimeRule, type Timex, timeRule } from '../time-rule.ts';
import { clock, readClock } from './clock-words.ts';

const day = `(?<day>${dayOfMonth})(?:st|nd|rd|th)?`;
const named = `(?<month>${month})`;
const anno = `(?<year>${year}|'\\d{2})`;
const relativeYear = '(?<which>(?:of )?(?:this|last|next|that|the same|the following|the previous) year)';
const dayPartAfter = `(?:,? (?<part>${dayPart}))?`;
const before = `(?:(?<clock>${clock}),? (?:on )?)?(?:(?<edge>${edge}) ?)?(?:(?:the )?(?:early )?(?<partOf>${dayPart}) of )?(?:(?:on )?${weekday.replace('(?:', '(?:')},? (?:the )?)?`;

/** Dates with a month by name, whole or in part, and dates in figures. */
export const dateRules: readonly TimeRule[] = [
  timeRule(
    'iso-date',
    '(?<year>\\d{4})-(?<figures>\\d{2})-(?<day>\\d{2})(?:t(?<clock>\\d{2}:\\d{2})(?::\\d{2})?z?)?',
    dated,
  ),
  timeRule('date-in-figures', '(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})', datedInFigures),
  timeRule(
    'month-day-year',
    `${before}${named} (?:the )?${day}(?:,? (?:of )?${anno}| ${relativeYear})?(?: ?(?<era>${era}))?${dayPartAfter}`,
    datedOn,
  ),
  timeRule(
    'day-month-year',
    `${before}(?:the )?${day}(?: of)?[- ]${named}(?:[,-]? ?(?:of )?${anno}| ${relativeYear})?(?: ?(?<era>${era}))?${dayPartAfter}`,
    datedOn,
  ),
  timeRule(
    'month-year',
    `(?:(?<edge>${edge}) ?)?${named}(?:,? (?:of )?(?<year>${year}(?! ?(?:troops|soldiers|men))|'\\d{2})| ${relativeYear})(?: ?(?<era>${era}))?`,
    dated,
  ),
  timeRule(
    'month-of-range',
    `(?:(?<edge>${edge}) ?)?${named}(?: ${day})?(?= ?(?:-|and|to|until|through) ?${month}(?: ${dayOfMonth},)? ${anno})`,
    datedOn,
  ),
  timeRule(
    'day-of-range',
    `${day}(?= ?(?:-|and|to|or|until|through|,) ?${dayOfMonth}(?:st|nd|rd|th)?(?: of)? ${named}(?:,? ${anno})?)`,
    dated,
  ),
  timeRule(
    'day-continued',
    `(?<=(?<month>${month}) ${dayOfMonth}(?:st|nd|rd|th)?(?: ?-| and| to| or| until| through|,) ?)${day}(?:,? ${anno})?(?! ?(?:[:.,]\\d|%|percent|people))`,
    continued,
  ),
  timeRule(
    'next-month',
    `(?<whichMonth>last|next|this|this past|this coming|the previous|the following|the next) ${named}`,
    monthBeside,
  ),
  timeRule('month', `(?:(?<edge>${edge}) ?)?${named}`, monthAlone),
  timeRule('day-of-month-told', `the (?<day>${dayOfMonth})(?:st|nd|rd|th)`, dayAlone),
];

/** The era of a year: BC where the words say so. */
export function yearOf(words: string, eraWords = ''): number {
  const figures = words.replace("'", '');
  const number = Number(figures);
  if (figures.length === 2) return number + (number < 30 ? 2000 : 1900);
  return /^b/.test(eraWords) ? -number : number;
}

function datedOn(parts: Parts, passage: Parameters<TimeRule['read']>[1]): Timex | null {
  // "may 9 troops": the auxiliary before a number is no month.
  const { tokens } = passage.sentence;
  for (let index = passage.first; index <= passage.last; index += 1) {
    const token = tokens[index];
    if (token !== undefined && token.norm === 'may' && token.xpos === 'MD') return null;
    if (token !== undefined && token.norm === 'march' && token.upos === 'VERB') return null;
  }
  return dated(parts);
}

function dated(parts: Parts): Timex {
  const { clock: hour, part, partOf } = parts;
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
  const [one = '', two = ''] = [parts['one'], parts['two']];
  const dayFirst = Number(one) > 12 || parts['mark'] === '.';
  return dated({ year: parts['year'], figures: dayFirst ? two : one, day: dayFirst ? one : two });
}

function continued(parts: Parts, { sentence, last }: Parameters<TimeRule['read']>[1]): Timex | null {
  const next = sentence.tokens[last + 1];
  return next?.upos === 'NOUN' && next.xpos === 'NNS' ? null : dated(parts);
}

function monthBeside(parts: Parts): Timex {
  const which = parts['whichMonth'] ?? '';
  const wanted = monthOf(parts['month'] ?? '');
  return {
    type: 'DATE',
    basis: 'stated',
    value: (context) => {
      const base = deicticBase(context);
      if (base === null) return null;
      const steps = /past/.test(which) ? -1 : stepsOf(which);
      const from = base.month ?? 1;
      const passed = steps < 0 ? (wanted >= from ? -1 : 0) : steps > 0 ? (wanted <= from ? 1 : 0) : 0;
      return writeDate({ year: base.year + passed, month: wanted, day: null });
    },
  };
}

/** A month by itself must be a name: "may" and "march" are verbs as well. */
function monthAlone(parts: Parts, { sentence, last }: Parameters<TimeRule['read']>[1]): Timex | null {
  const token = sentence.tokens[last];
  if (token === undefined) return null;
  if (!/^\p{Lu}/u.test(token.form.replace(/^mid-/i, '')) || !/^(?:PROPN|NOUN)$/.test(token.upos)) return null;
  // A person called April or May.
  if (sentence.names.some((name) => name.kind === 'PER' && name.first <= last && name.last >= last)) return null;
  return dated(parts);
}

function dayAlone(parts: Parts, { sentence, first, last }: Parameters<TimeRule['read']>[1]): Timex | null {
  const next = sentence.tokens[last + 1];
  const led = /^(?:on|by|until|till|from|since|before|after|of|and|to)$/.test(sentence.tokens[first - 1]?.norm ?? '');
  if (!led || next?.upos === 'NOUN' || next?.upos === 'PROPN' || next?.upos === 'ADJ' || next?.norm === '-')
    return null;
  return { type: 'DATE', basis: 'implied', value: (context) => dayInMonthTold(context, Number(parts['day'])) };
}
