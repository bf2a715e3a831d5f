import { parseDay } from '../../../model/day.ts';
import {
  dayOfMonth,
  month,
  monthOf,
  monthWords,
  ordinal,
  ordinalOf,
  weekday,
  weekdayOfWord,
} from '../calendar-words.ts';
import { yearOfMonth } from '../complete-date.ts';
import { writeWeek } from '../moment.ts';
import { anno, named, readDate, writeDateOf, yearOfParts } from '../read-date.ts';
import { type Parts, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';
import { weekdayOfMonth } from '../weekday-of-month.ts';

const dayInWords = `(?<dayInWords>${ordinal}|twenty-(?:${ordinal})|thirtieth|thirty-first)`;

/** Dates told by an ordinal: "the first of May", "the last Friday of May"; and weeks told by a day of theirs. */
export const wordedDateRules: RuleGroup = {
  triggers: monthWords,
  figures: false,
  reach: 8,
  rules: [
    timeRule('day-in-words', `(?:the )?${dayInWords} (?:day )?of ${named}(?:,? (?:of )?${anno})?`, inWords),
    timeRule('month-the-day-in-words', `${named} the ${dayInWords}(?:,? ${anno})?`, inWords),
    timeRule(
      'weekday-of-month',
      `the (?<ordinal>first|second|third|fourth|last) (?<weekday>${weekday}) (?:of|in) ${named}(?:,? ${anno})?`,
      weekdayOfMonthNamed,
    ),
    timeRule(
      'week-of-date',
      `(?:the )?week (?:of|beginning|starting) (?:${named} (?<day>${dayOfMonth})(?:st|nd|rd|th)?|(?<dayBefore>${dayOfMonth}) (?<monthBehind>${month}))(?:,? ${anno})?`,
      weekOf,
    ),
  ],
};

function inWords(parts: Parts): Timex {
  const words = parts['dayInWords'] ?? '';
  const tens = /^twenty-/.test(words) ? 20 : 0;
  const day = { thirtieth: 30, 'thirty-first': 31 }[words] ?? tens + ordinalOf(words.replace('twenty-', ''));
  return readDate({ ...parts, day: String(day) });
}

function weekdayOfMonthNamed(parts: Parts): Timex {
  const ordinalNumber = parts['ordinal'] === 'last' ? -1 : ordinalOf(parts['ordinal'] ?? '');
  return {
    type: 'DATE',
    basis: 'stated',
    value: (context) => {
      const wanted = monthOf(parts['month'] ?? '');
      const own = yearOfParts(parts, context) ?? yearOfMonth(context, wanted, null);
      return own === null ? null : weekdayOfMonth(own, wanted, weekdayOfWord(parts['weekday'] ?? ''), ordinalNumber);
    },
  };
}

function weekOf(parts: Parts): Timex {
  const date = { ...parts, month: parts['month'] ?? parts['monthBehind'], day: parts['day'] ?? parts['dayBefore'] };
  return {
    type: 'DATE',
    basis: 'implied',
    value: (context) => {
      const day = parseDay(writeDateOf(date, context) ?? '');
      return day === null ? null : writeWeek(day);
    },
  };
}
