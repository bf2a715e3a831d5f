import { likelihoodWords, shownProbability } from '../fusion/answers/likelihood-words.ts';
import type { Day } from '../model/day.ts';
import type { DayBand } from '../model/estimate.ts';
import type { Quantity } from '../model/quantity.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** "30 May 2014". */
export function showDay(day: Day | string): string {
  const [year, month, dayOfMonth] = day.slice(0, 10).split('-').map(Number);
  return `${dayOfMonth} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

/** A number to two significant digits, with commas: 13,274 → "13,000"; what the band's width allows to say. */
export function showRounded(value: number): string {
  if (value < 1) return '0';
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return (Math.round(value / unit) * unit).toLocaleString('en-GB');
}

/** "about 13,000 (6,500 to 20,000)": the median with the 90 % band, never a lone number. */
export function showBand(band: DayBand): string {
  return `about ${showRounded(band.median)} (${showRounded(band.q05)} to ${showRounded(band.q95)})`;
}

/** "very likely (0.95)": the ICD 203 term with its number. */
export function showLikelihood(probability: number): string {
  return `${likelihoodWords(shownProbability(probability))} (${showProbability(probability)})`;
}

/** "0.95", within 0.01 to 0.99. */
export function showProbability(probability: number): string {
  return shownProbability(probability).toFixed(2);
}

const formWords: Readonly<Record<string, string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'up to ',
  'less-than': 'fewer than ',
};

/** The normal form of a quantity: "about 40,000 people", "at least 67 %", "10,000 to 12,000 people", "thousands of people". */
export function showQuantity(quantity: Quantity): string {
  const { form, value, low, high, word } = quantity;
  if (form === 'fraction') {
    const bound = low !== null ? 'at least ' : high !== null ? 'at most ' : word === 'about' ? 'about ' : '';
    return `${bound}${Math.round((value ?? 0) * 100)} %`;
  }
  const unit = unitWords(quantity.unit, value === 1);
  if (form === 'between') return `${low?.toLocaleString('en-GB')} to ${high?.toLocaleString('en-GB')} ${unit}`;
  if (value === null)
    return /^(most|majority|bulk)$/.test(word ?? '')
      ? `${word} of them`
      : /^(substantial|significant|sizeable|sizable|considerable|large|huge|massive)$/.test(word ?? '')
        ? `a ${word} number of ${unit}`
        : `${word}${/s$/.test(word ?? '') ? ' of' : ''} ${unit}`;
  return `${formWords[form] ?? ''}${value.toLocaleString('en-GB')} ${unit}`;
}

function unitWords(unit: string, one: boolean): string {
  if (one || /(aircraft|craft|corps)$/.test(unit)) return unit;
  return unit === 'person' ? 'people' : `${unit}s`;
}

const bars = '▁▂▃▄▅▆▇█';

/** The medians of a run of days as a line of bars, at most `width` of them, the highest day a full one. */
export function sparkline(days: readonly DayBand[], width: number): string {
  const count = Math.min(width, days.length);
  const samples = Array.from(
    { length: count },
    (_, index) => days[Math.round((index * (days.length - 1)) / Math.max(1, count - 1))]?.median ?? 0,
  );
  const highest = Math.max(...samples, 1);
  return samples
    .map((value) => bars.charAt(Math.min(bars.length - 1, Math.floor((value / highest) * bars.length))))
    .join('');
}
