import { dayOfMonth } from '../calendar-words.ts';
import { dayInMonthTold } from '../complete-date.ts';
import { readDate } from '../read-date.ts';
import { type Parts, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

/** Dates in figures alone. */
export const figureRules: RuleGroup = {
  triggers: [],
  figures: true,
  reach: 1,
  rules: [
    timeRule(
      'iso-date',
      '(?<year>\\d{4})-(?<figures>\\d{2})-(?<day>\\d{2})(?:t(?<clock>\\d{2}:\\d{2})(?::\\d{2})?z?)?',
      readDate,
    ),
    timeRule('year-first', '(?<year>\\d{4})(?<mark>[/.])(?<figures>\\d{1,2})\\k<mark>(?<day>\\d{1,2})', readDate),
    timeRule('year-last', '(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})', yearLast),
    timeRule('short-year-last', '(?<one>\\d{1,2})(?<mark>/)(?<two>\\d{1,2})/(?<year>\\d{2})', yearLast),
    // Not the ninth of November, by whatever country's custom.
    timeRule('nine-eleven', '9/11', () => ({ type: 'DATE', basis: 'stated', value: () => '2001-09-11' })),
    timeRule('day-of-month-told', `the (?<day>${dayOfMonth})(?:st|nd|rd|th)`, dayAlone),
  ],
};

/** The month first, as American English has it, unless that can be no month or full stops part the figures. */
function yearLast({ one = '', two = '', mark, year }: Parts): Timex {
  const dayFirst = Number(one) > 12 || mark === '.';
  return readDate({ year, figures: dayFirst ? two : one, day: dayFirst ? one : two });
}

/** "On the 20th" and no more. */
function dayAlone(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  const next = sentence.tokens[last + 1];
  const led = /^(?:on|by|until|till|from|since|before|after|of|and|to)$/.test(sentence.tokens[first - 1]?.norm ?? '');
  if (!led || (next !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(next.upos) || next.norm === '-'))) return null;
  return { type: 'DATE', basis: 'implied', value: (context) => dayInMonthTold(context, Number(parts['day'])) };
}
