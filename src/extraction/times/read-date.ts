import { dayPartOf, era, month, monthOf, year } from './calendar-words.ts';
import { readClock } from './clock-words.ts';
import { yearOfMonth } from './complete-date.ts';
import { modOfEdge } from './modifiers.ts';
import { pad, writeDate } from './moment.ts';
import { stepsOf } from './relative-words.ts';
import { deicticBase, type Parts, type TimeContext, type Timex } from './time-rule.ts';

/** The month of a date by name, as group `month`. */
export const named = `(?<month>${month})`;

/** The year of a date: in figures, with its era, or as "next year"; as groups `year`, `era` and `which`. */
export const anno = `(?:(?<year>${year}|'\\d{2}|\\d{1,4}(?= ?b\\.?c))(?: ?(?<era>${era}))?|(?<which>(?:this|last|next|that|the same|the following|the previous) year))`;

/**
 * Reads a date from what the groups `month` (a name) or `figures` (a number), `day`, `year`, `era`, `which`, `edge`, `clock`, `clockAfter`,
 * `part` and `partOf` (of the day) of a pattern took.
 */
export function readDate(parts: Parts): Timex {
  const { part, partOf } = parts;
  const hour = parts['clock'] ?? parts['clockAfter'];
  const time = hour === undefined ? dayPartOf(part ?? partOf ?? '') : readClock(hour);
  return {
    type: time === '' ? 'DATE' : 'TIME',
    mod: modOfEdge(parts['edge']),
    basis: 'stated',
    value: (context) => {
      const date = writeDateOf(parts, context);
      return date === null ? null : `${date}${time === '' ? '' : `T${time}`}`;
    },
  };
}

/** The value of a date as far as the groups of `readDate` tell it, the year completed from the context. */
export function writeDateOf(parts: Parts, context: TimeContext): string | null {
  const monthTold = parts['figures'] === undefined ? monthOf(parts['month'] ?? '') : Number(parts['figures']);
  const day = parts['day'] === undefined ? null : Number(parts['day']);
  const yearTold = yearOfParts(parts, context) ?? yearOfMonth(context, monthTold, day);
  if (yearTold !== null) return writeDate({ year: yearTold, month: monthTold, day });
  return `XXXX-${pad(monthTold, 2)}${day === null ? '' : `-${pad(day, 2)}`}`;
}

/** The year that a date tells itself; null where it tells none. */
export function yearOfParts(parts: Parts, context: TimeContext): number | null {
  if (parts['year'] !== undefined) return yearOf(parts['year'], parts['era']);
  const base = parts['which'] === undefined ? null : deicticBase(context);
  return base === null ? null : base.year + stepsOf(parts['which'] ?? '');
}

/** A year in figures, two or more, negative where the era is before the common one. */
export function yearOf(words: string, eraWords = ''): number {
  const figures = words.replace("'", '');
  const number = Number(figures);
  if (figures.length === 2) return number + (number < 30 ? 2000 : 1900);
  return /^b/.test(eraWords) ? -number : number;
}
