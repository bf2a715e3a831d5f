import { type Day, type Days, parseDay } from '../../model/day.ts';
import type { Sentence } from '../sentence.ts';
import { daysOfValue } from './days-of-value.ts';
import { findTimes, type TimeMention } from './find-times.ts';
import { type Moment, momentOf, momentOfValue } from './moment.ts';
import { isAside } from './narrative-time.ts';
import type { TimeContext, TimexMod } from './time-rule.ts';

/** A time expression with its TIMEX3 attributes. */
export interface NormalisedTime extends TimeMention {
  /** The index of its sentence among those given. */
  readonly sentence: number;
  /** TIMEX3 `value`; null where it cannot be told or the day does not exist. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  /** TIMEX3 `quant` and `freq` of a set. */
  readonly quant: string | null;
  readonly freq: string | null;
  /** The days it covers; null where it names none. */
  readonly days: Days | null;
}

/** What the times of a text are reckoned from. */
export interface Narration {
  readonly publishedAt: Day | null;
  /** True for histories and the like: times are reckoned from the date told last, not from publication. */
  readonly narrative: boolean;
}

/** The time expressions of a text in order, each reckoned from the publication or from the date told last before it. */
export function normaliseTimes(
  sentences: readonly Sentence[],
  { publishedAt, narrative }: Narration,
): NormalisedTime[] {
  const times: NormalisedTime[] = [];
  let told: Moment | null = null;
  let toldIn = 0;
  for (const [index, sentence] of sentences.entries()) {
    const mentions = findTimes(sentence);
    for (const [place, mention] of mentions.entries()) {
      const { timex, tense } = mention;
      const near = toldIn >= index - 1 ? told : null;
      const context: TimeContext = { published: publishedAt, told, near, narrative, tense };
      const day = timex.borrowsDay === true ? dayBeside(mentions, place, context) : null;
      const value = timex.value(day === null ? context : { ...context, published: day, told: momentOf(day) });
      const { mod = null, quant = null, freq = null } = timex;
      const days = value === null ? null : daysOfValue(value, timex, publishedAt);
      const { first, last, type, role, why } = mention;
      // Written out: a spread takes several times as long.
      times.push({ first, last, type, role, why, tense, timex, sentence: index, value, mod, quant, freq, days });
      const moment = value !== null && (timex.type === 'DATE' || timex.type === 'TIME') ? momentOfValue(value) : null;
      if (moment !== null && !isWithin(told, moment) && !isAside(sentence, mention, moment, told)) {
        told = moment;
        toldIn = index;
      }
    }
  }
  return times;
}

/** True where a date tells nothing that the one before does not: "in April" after the third of that April. */
function isWithin(told: Moment | null, { year, month, day }: Moment): boolean {
  return (
    told !== null &&
    told.year === year &&
    (month === null || told.month === month) &&
    (day === null || told.day === day)
  );
}

/** How many tokens may stand between a time of the clock and its day behind it: "at 6 p.m. Baghdad time on Monday". */
const reach = 4;

/** The day that the expression right behind a time of the clock tells, else the one before it in the sentence; null where neither does. */
function dayBeside(mentions: readonly TimeMention[], place: number, context: TimeContext): Day | null {
  const [before, own, behind] = [mentions[place - 1], mentions[place], mentions[place + 1]];
  const near = own !== undefined && behind !== undefined && behind.first - own.last <= reach ? behind : null;
  return dayOf(near, context) ?? dayOf(before ?? null, context);
}

function dayOf(mention: TimeMention | null, context: TimeContext): Day | null {
  if (mention === null || (mention.type !== 'DATE' && mention.type !== 'TIME')) return null;
  return parseDay(mention.timex.value({ ...context, tense: mention.tense }) ?? '');
}
