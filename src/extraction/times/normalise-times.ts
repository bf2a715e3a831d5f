import type { Day, Days } from '../../model/day.ts';
import type { Sentence } from '../sentence.ts';
import { daysOfValue } from './days-of-value.ts';
import { findTimes, type TimeMention } from './find-times.ts';
import { type Moment, momentOfValue } from './moment.ts';
import { isAside } from './narrative-time.ts';
import type { TimexMod } from './time-rule.ts';

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
  for (const [index, sentence] of sentences.entries()) {
    for (const mention of findTimes(sentence)) {
      const { timex, tense } = mention;
      const value = timex.value({ published: publishedAt, told, narrative, tense });
      const days = value === null ? null : daysOfValue(value, timex, publishedAt);
      const { mod = null, quant = null, freq = null } = timex;
      times.push({ ...mention, sentence: index, value, mod, quant, freq, days });
      const moment = value !== null && (timex.type === 'DATE' || timex.type === 'TIME') ? momentOfValue(value) : null;
      if (moment !== null && !isAside(sentence, mention, moment, told)) told = moment;
    }
  }
  return times;
}
