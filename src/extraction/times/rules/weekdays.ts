import { addDays, weekdayOf } from '../../../model/day.ts';
import { dayPart, dayPartOf, dayPartOfDate, weekday, weekdayOfWord, weekdayWords } from '../calendar-words.ts';
import { clock, readClock } from '../clock-words.ts';
import { baseDay, dayOfWeekday } from '../complete-date.ts';
import { modOfEdge } from '../modifiers.ts';
import { writeWeek } from '../moment.ts';
import { stepsOf } from '../relative-words.ts';
import { type Parts, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

const which =
  '(?:(?<which>last|next|this|this past|this coming|past|the previous|the following|a week from|a week ago) )?';

/** Weekdays and weekends. */
export const weekdayRules: RuleGroup = {
  triggers: [...weekdayWords, 'weekend'],
  figures: false,
  reach: 10,
  rules: [
    timeRule(
      'weekday',
      `(?:(?<clock>${clock}),? )?(?:(?<early>early|late|earlier|later) )?(?:(?:the )?(?<partOf>${dayPartOfDate}) of )?${which}(?<weekday>${weekday})(?: (?<clockAfter>${clock}))?(?: (?<part>${dayPart}))?`,
      oneWeekday,
    ),
    timeRule('weekdays', `(?<weekday>${weekday})s`, ({ weekday: word = '' }) => ({
      type: 'SET',
      basis: 'stated',
      quant: 'EVERY',
      value: () => `XXXX-WXX-${isoDay(word)}`,
    })),
    timeRule(
      'weekend',
      '(?<which>last|next|this|this past|this coming|the previous|the following|the|that|a) (?:holiday |long )?weekend',
      weekend,
    ),
  ],
};

function oneWeekday(parts: Parts): Timex {
  const word = parts['weekday'] ?? '';
  const hour = parts['clock'] ?? parts['clockAfter'];
  const time = hour === undefined ? dayPartOf(parts['part'] ?? parts['partOf'] ?? '') : readClock(hour);
  const relative = parts['which'] ?? '';
  return {
    type: time === '' ? 'DATE' : 'TIME',
    mod: modOfEdge(parts['early']),
    basis: 'stated',
    value: (context) => {
      const wanted = weekdayOfWord(word);
      const tense = /last|past|previous|ago/.test(relative)
        ? 'past'
        : stepsOf(relative) > 0 || /from/.test(relative)
          ? 'future'
          : context.tense;
      const near = dayOfWeekday({ ...context, tense }, wanted);
      if (near === null) return `XXXX-WXX-${isoDay(word)}${time === '' ? '' : `T${time}`}`;
      // "Last Friday" on a Friday is a week ago, "next Friday" a week ahead.
      const same = relative !== '' && !/this/.test(relative) && near === baseDay(context);
      const far = /a week/.test(relative) || same ? (tense === 'past' ? -7 : 7) : 0;
      return `${addDays(near, far)}${time === '' ? '' : `T${time}`}`;
    },
  };
}

/** ISO 8601 counts weekdays from Monday, 1, to Sunday, 7. */
function isoDay(word: string): number {
  return ((weekdayOfWord(word) + 6) % 7) + 1;
}

function weekend({ which: words = '' }: Parts): Timex | null {
  if (words === 'a') return { type: 'DURATION', basis: 'implied', value: () => 'P1WE' };
  return {
    type: 'DATE',
    basis: 'implied',
    value: (context) => {
      const day = baseDay(context);
      if (day === null) return 'XXXX-WXX-WE';
      const steps = /past/.test(words) ? -1 : stepsOf(words);
      // "This weekend", told of the past on a Monday, was the last one.
      const passed = words === 'this' && context.tense === 'past' && weekdayOf(day) % 6 !== 0;
      if (steps !== 0 || (words.startsWith('this') && !passed)) return `${writeWeek(addDays(day, 7 * steps))}-WE`;
      // Without more the weekend is the one that the clause looks back or ahead to.
      const saturday = dayOfWeekday(context, 6);
      return saturday === null ? null : `${writeWeek(saturday)}-WE`;
    },
  };
}
