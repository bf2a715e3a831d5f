import type { Quantity } from '../../../src/model/quantity.ts';
import { countOf, reportedCount } from './count.ts';

const formWords = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  between: '',
  worded: '',
  fraction: '',
  difference: 'a change of ',
} as const;

/** The normal form of a quantity in words: `about 40,000 persons, present`. */
export function quantityInWords(quantity: Quantity): string {
  return `${formWords[quantity.form]}${amount(quantity)}, ${quantity.measure}`;
}

function amount(quantity: Quantity): string {
  const { value, low, high, word } = quantity;
  if (quantity.unit === 'fraction' || quantity.form === 'fraction') {
    if (value !== null) return `${Math.round(value * 100)} %`;
    return word === null ? `a share${range(low, high, true)}` : `“${word}”${range(low, high, true)}`;
  }
  if (value !== null) return numbered(value, quantity.unit);
  if (word !== null) return `“${word}” ${quantity.unit}s${range(low, high, false)}`;
  if (low !== null && high !== null) return `${reportedCount(low)} to ${numbered(high, quantity.unit)}`;
  const only = low ?? high;
  return only === null ? `an unstated number of ${quantity.unit}s` : numbered(only, quantity.unit);
}

function numbered(value: number, unit: string): string {
  return Number.isInteger(value) ? countOf(value, unit) : `${reportedCount(value)} ${unit}s`;
}

function range(low: number | null, high: number | null, share: boolean): string {
  if (low === null && high === null) return '';
  const show = (value: number) => (share ? `${Math.round(value * 100)} %` : reportedCount(value));
  if (high === null) return ` (${show(low ?? 0)} or more)`;
  return low === null ? ` (up to ${show(high)})` : ` (${show(low)} to ${show(high)})`;
}
