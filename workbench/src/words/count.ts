import { formFor } from '../messages/plural.ts';
import { say } from '../messages/say.ts';

/** Rounds to two significant digits, which is all that an estimate from news reports can bear. */
export function roundToTwoDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}

/** An estimated number: two significant digits, with thousands separated, such as `13,000`. */
export function estimatedCount(value: number): string {
  return Math.round(roundToTwoDigits(value)).toLocaleString(say().locale);
}

/** A number just as a report gave it, with thousands separated. */
export function reportedCount(value: number): string {
  return value.toLocaleString(say().locale, { maximumFractionDigits: 2 });
}

/** `1 claim`, `12 claims`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString(say().locale, { maximumFractionDigits: 0 })} ${nounFor(count, noun)}`;
}

/** A noun as it stands behind a count: `claim`, `claims`; one that the language has no forms for is taken as English. */
export function nounFor(count: number, noun: string): string {
  const { locale, nouns } = say();
  return formFor(count, nouns[noun] ?? { one: noun, other: `${noun}s` }, locale);
}
