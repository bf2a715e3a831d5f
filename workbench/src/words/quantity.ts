import type { Quantity } from '../../../src/model/quantity.ts';
import { say } from '../messages/say.ts';
import { nounFor, reportedCount } from './count.ts';

/** The normal form of a quantity in words: `about 40,000 persons, present`. */
export function quantityInWords(quantity: Quantity): string {
  const { amounts, measured, measures, otherMeasure } = say().fields;
  const measure = quantity.measure === 'other' ? otherMeasure : measures[quantity.measure];
  return measured(amounts[quantity.form](amount(quantity)), measure);
}

/** More than any language tells apart. */
const many = 5;

function amount({ value, low, high, word, unit, form }: Quantity): string {
  const words = say().fields;
  if (unit === 'fraction' || form === 'fraction') {
    if (value !== null) return share(value);
    return (word === null ? words.aShare : words.worded(word)) + range(low, high, share);
  }
  if (value !== null) return numbered(value, unit);
  if (word !== null) return `${words.worded(word)} ${nounFor(many, unit)}${range(low, high, reportedCount)}`;
  if (low !== null && high !== null) return words.between(reportedCount(low), numbered(high, unit));
  const only = low ?? high;
  return only === null ? words.unstated(nounFor(many, unit)) : numbered(only, unit);
}

function numbered(value: number, unit: string): string {
  return `${reportedCount(value)} ${nounFor(value, unit)}`;
}

function share(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function range(low: number | null, high: number | null, show: (value: number) => string): string {
  const { within, orMore, upTo } = say().fields;
  if (low === null && high === null) return '';
  if (high === null) return orMore(show(low ?? 0));
  return low === null ? upTo(show(high)) : within(show(low), show(high));
}
