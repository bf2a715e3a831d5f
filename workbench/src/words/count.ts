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
  return written(Math.round(roundToTwoDigits(value)));
}

/** A number just as a report gave it, with thousands separated. */
export function reportedCount(value: number): string {
  return written(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it; making a format takes longer than writing thousands of numbers with it. */
function written(value: number): string {
  const { locale } = say();
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  formats.set(locale, known);
  return known.format(value);
}

/** `1 claim`, `12 claims`. */
export function countOf(count: number, noun: string): string {
  return `${written(count)} ${nounFor(count, noun)}`;
}

/** A noun as it stands behind a count: `claim`, `claims`; one that the language has no forms for is taken as English. */
export function nounFor(count: number, noun: string): string {
  const { locale, nouns } = say();
  return formFor(count, nouns[noun] ?? { one: noun, other: `${noun}s` }, locale);
}
