import { readDate } from '../read-date.ts';
import { type Parts, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

/** Dates in figures alone. */
export const figureRules: RuleGroup = {
  triggers: [],
  figures: true,
  rules: [
    timeRule(
      'iso-date',
      '(?<year>\\d{4})-(?<figures>\\d{2})-(?<day>\\d{2})(?:t(?<clock>\\d{2}:\\d{2})(?::\\d{2})?z?)?',
      readDate,
    ),
    timeRule('year-first', '(?<year>\\d{4})(?<mark>[/.])(?<figures>\\d{1,2})\\k<mark>(?<day>\\d{1,2})', readDate),
    timeRule('year-last', '(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})', yearLast),
    timeRule('short-year-last', '(?<one>\\d{1,2})(?<mark>/)(?<two>\\d{1,2})/(?<year>\\d{2})', yearLast),
  ],
};

/** The month first, as American English has it, unless that can be no month or full stops part the figures. */
function yearLast({ one = '', two = '', mark, year }: Parts): Timex {
  const dayFirst = Number(one) > 12 || mark === '.';
  return readDate({ year, figures: dayFirst ? two : one, day: dayFirst ? one : two });
}
