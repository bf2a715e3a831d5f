import { addDays, type Day, makeDay, weekdayOf } from '../../model/day.ts';
import { dayOfMoment, type Moment, shiftUnit } from './moment.ts';
import { anaphoricBase, deicticBase, type TimeContext } from './time-rule.ts';

/**
 * The year of a month, or day of a month, told without one. News: by the tense the last one up to publication or the next one from it,
 * else the nearest. Narratives: the year told last, or the next for a January behind a December.
 */
export function yearOfMonth(context: TimeContext, month: number, day: number | null): number | null {
  const base = deicticBase(context);
  if (base === null) return null;
  if (base.month === null) return base.year;
  if (context.narrative) return base.month === 12 && month === 1 ? base.year + 1 : base.year;
  // "On November 15, 2017, it moved. He resigned on November 21.": later in the month of another year that was just told.
  const { near } = context;
  if (near != null && near.year < base.year - 1 && near.month === month && near.day !== null && (day ?? 0) > near.day)
    return near.year;
  const ahead = (month - base.month) * 31 + (day === null || base.day === null ? 0 : day - base.day);
  // A plan in the past may lie a little ahead, what will go on may have begun.
  if (context.tense === 'past') return ahead > slack ? base.year - 1 : base.year;
  if (context.tense === 'future' || context.tense === 'present') return ahead < -slack ? base.year + 1 : base.year;
  if (ahead > 186) return base.year - 1;
  return ahead < -186 ? base.year + 1 : base.year;
}

/** How far a date may lie on the other side of publication than the tense says, in days. */
const slack = 45;

/** The year of a season told without one. */
export function yearOfSeason(context: TimeContext, season: string): number | null {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
  const base = deicticBase(context);
  if (base === null) return null;
  // A history's winter is called by the year that most of it lies in.
  if (context.narrative) return season === 'WI' && (base.month ?? 12) > 6 ? base.year + 1 : base.year;
  if (base.month === null) return base.year;
  if (context.tense === 'past') return first > base.month ? base.year - 1 : base.year;
  return context.tense === 'future' && first + 2 < base.month ? base.year + 1 : base.year;
}

/** The day that a bare weekday means: the last one up to the base, or the next one where the clause looks ahead. */
export function dayOfWeekday(context: TimeContext, wanted: number): Day | null {
  const base = deicticBase(context);
  const day = base === null ? null : dayOfMoment(base);
  if (day === null) return null;
  const back = (weekdayOf(day) - wanted + 7) % 7;
  if (context.narrative) return addDays(day, (7 - back) % 7);
  return context.tense === 'future' || context.tense === 'present' ? addDays(day, (7 - back) % 7) : addDays(day, -back);
}

/** The day of the month told last, for "the 20th". */
export function dayInMonthTold(context: TimeContext, dayOfMonth: number): Day | null {
  const base = anaphoricBase(context);
  return base === null || base.month === null ? null : makeDay(base.year, base.month, dayOfMonth);
}

/** The day that the context is reckoned from; null where it is not known to the day. */
export function baseDay(context: TimeContext): Day | null {
  const base = deicticBase(context);
  return base === null ? null : dayOfMoment(base);
}

/** The day `steps` days beside the base, as TIMEX3 writes it ("XXXX-XX-XX" where the base is not known to the day). */
export function dayBeside(base: Moment | null, steps: number): string {
  return (base === null ? null : shiftUnit(base, 'D', steps)) ?? 'XXXX-XX-XX';
}
