import { makeDay } from '../../../model/day.ts';
import { year } from '../calendar-words.ts';
import { yearOfMonth } from '../complete-date.ts';
import { isNamed } from '../is-named.ts';
import { type Parts, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';
import { weekdayOfMonth } from '../weekday-of-month.ts';

/** By name, the month and the day of the month; or the how-manieth such weekday of the month, -1 for the last. */
const holidays: Readonly<Record<string, readonly [number, number] | readonly [number, number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "st. patrick's day": [3, 17],
  "april fools' day": [4, 1],
  'may day': [5, 1],
  'victory day': [5, 9],
  'independence day': [7, 4],
  halloween: [10, 31],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'memorial day': [5, 1, -1],
  'labor day': [9, 1, 1],
  'thanksgiving day': [11, 4, 4],
  thanksgiving: [11, 4, 4],
};

/** Days with a name that most English newspapers give without a date. */
export const holidayRules: RuleGroup = {
  triggers: 'christmas year thanksgiving halloween day'.split(' '),
  figures: false,
  reach: 3,
  rules: [timeRule('holiday', `(?<name>${Object.keys(holidays).join('|')})(?:,? (?:of )?(?<year>${year}))?`, holiday)],
};

function holiday({ name = '', year: told }: Parts, { sentence, first }: Passage): Timex | null {
  // "Johnnie Christmas" and "Kimberly Halloween" are people.
  const before = sentence.tokens[first - 1];
  if (before?.upos === 'PROPN' && sentence.tokens[first]?.head === first - 1) return null;
  if (isNamed(sentence, first, 'PER')) return null;
  const [month, second, ordinal] = holidays[name] ?? [1, 1];
  return {
    type: 'DATE',
    basis: 'stated',
    value: (context) => {
      const own =
        told === undefined ? yearOfMonth(context, month, ordinal === undefined ? second : null) : Number(told);
      if (own === null || own < 1) return null;
      return ordinal === undefined ? makeDay(own, month, second) : weekdayOfMonth(own, month, second, ordinal);
    },
  };
}
