import type { Day } from '../../../src/model/day.ts';
import { dayLike, numberOfDay } from '../words/days.ts';

/** A place on the axis of days, with its label. */
interface DayTick {
  readonly number: number;
  readonly label: string;
}

/** First days of months (of weeks in a span under two months), thinned until at most `most` remain. */
export function dayTicks(from: number, until: number, most: number): readonly DayTick[] {
  const months = monthTicks(from, until);
  const ticks = months.length >= 2 ? months : weekTicks(from, until);
  const step = Math.max(1, Math.ceil(ticks.length / Math.max(1, most)));
  return ticks.filter((_, index) => index % step === 0);
}

function monthTicks(from: number, until: number): readonly DayTick[] {
  const ticks: DayTick[] = [];
  const date = new Date(from * 86_400_000);
  date.setUTCDate(1);
  for (; ; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const number = numberOfDay(date.toISOString().slice(0, 10) as Day);
    if (number > until) return ticks;
    if (number < from) continue;
    const year = ticks.length === 0 || date.getUTCMonth() === 0 ? ` ${date.getUTCFullYear()}` : '';
    ticks.push({ number, label: dayLike('month', date) + year });
  }
}

function weekTicks(from: number, until: number): readonly DayTick[] {
  const ticks: DayTick[] = [];
  const step = until - from > 14 ? 7 : Math.max(1, Math.floor((until - from) / 3));
  for (let number = from; number <= until; number += step) {
    ticks.push({ number, label: dayLike('short', new Date(number * 86_400_000)) });
  }
  return ticks;
}

/** Round values 1, 2 and 5 times a power of ten between two bounds above nothing; powers alone where those are many. */
export function logTicks(low: number, high: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const digit of [1, 2, 5]) ticks.push(digit * 10 ** power);
  }
  const within = ticks.filter((tick) => tick >= low && tick <= high);
  return within.length > 9 ? within.filter((tick) => Number.isInteger(Math.log10(tick))) : within;
}
