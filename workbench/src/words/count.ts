import { formFor } from '../messages/plural.ts';
import { say } from '../messages/say.ts';

/** Rounds to two significant digits, which is all that an estimate from news reports can bear. */
export function roundToTwoDigits(value: number): number {
  return roundToDigits(value, 2);
}

/** Rounds to so many significant digits, but not behind the point. */
export function roundToDigits(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.round(value / step) * step;
}

/** An estimated number: two significant digits, with thousands separated, such as `13,000`. */
export function estimatedCount(value: number): string {
  return numberLike('plain', Math.round(roundToTwoDigits(value)));
}

/** A number just as a report gave it, with thousands separated. */
export function reportedCount(value: number): string {
  return numberLike('plain', value);
}

const shapes = {
  plain: { maximumFractionDigits: 2 },
  twoDigits: { minimumSignificantDigits: 2, maximumSignificantDigits: 2 },
} as const;
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number as the language does; making a format takes longer than writing thousands of numbers with it. */
export function numberLike(shape: keyof typeof shapes, value: number): string {
  const { locale } = say();
  const name = `${locale} ${shape}`;
  const known = formats.get(name) ?? new Intl.NumberFormat(locale, shapes[shape]);
  formats.set(name, known);
  return known.format(value);
}

/** `1 claim`, `12 claims`. */
export function countOf(count: number, noun: string): string {
  return `${numberLike('plain', count)} ${nounFor(count, noun)}`;
}

/** A noun as it stands behind a count: `claim`, `claims`; one that the language has no forms for is taken as English. */
export function nounFor(count: number, noun: string): string {
  const { locale, nouns } = say();
  return formFor(count, nouns[noun] ?? { one: noun, other: `${noun}s` }, locale);
}
