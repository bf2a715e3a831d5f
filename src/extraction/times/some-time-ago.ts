import { addDays, type Day, type Days } from '../../model/day.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { NormalisedTime } from './normalise-times.ts';

/**
 * Days that no value of TIMEX3 tells: "a few weeks ago" lies from two to five of the unit before publication, and "the past week"
 * ends with it.
 */
export function someTimeAgo({ sentence }: Scene, time: NormalisedTime, published: Day | null): Days | null {
  const words = normsBetween(sentence.tokens, time.first, time.last + 1);
  const past = /^the (past|last) /.test(words) ? /^P(\d+)([DWMY])$/.exec(time.value ?? '') : null;
  if (past !== null && published !== null) {
    const days = Number(past[1]) * (letterDays[past[2] ?? ''] ?? 1);
    return { from: addDays(published, -days), until: published, basis: 'implied' };
  }
  const unit = /\b(few|several|couple of|some) (day|week|month|year)s (ago|earlier|before)$/.exec(words)?.[2];
  const length = unit === undefined ? undefined : unitDays[unit];
  if (length === undefined || published === null) return null;
  return { from: addDays(published, -5 * length), until: addDays(published, -2 * length), basis: 'assumed' };
}

const letterDays: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
