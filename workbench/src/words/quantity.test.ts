import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/model/quantity.ts';
import { quantityInWords } from './quantity.ts';

const plain: Quantity = {
  span: { start: 0, end: 1 },
  form: 'exactly',
  value: null,
  low: null,
  high: null,
  word: null,
  unit: 'person',
  of: null,
  reference: null,
  measure: 'present',
  alternatives: [],
};

describe('quantityInWords', () => {
  it.each<[Partial<Quantity>, string]>([
    [{ form: 'about', value: 40_000 }, 'about 40,000 persons, present'],
    [{ value: 7, unit: 'battalion', measure: 'remaining' }, '7 battalions, remaining'],
    [{ value: 1, unit: 'tank' }, '1 tank, present'],
    [{ value: 7, unit: 'ship', measure: 'other' }, '7 ships, other'],
    [{ form: 'more-than', value: 2_500 }, 'more than 2,500 persons, present'],
    [{ form: 'at-most', high: 20_000 }, 'at most 20,000 persons, present'],
    [{ form: 'between', low: 35_000, high: 40_000 }, '35,000 to 40,000 persons, present'],
    [
      { form: 'worded', word: 'tens of thousands', low: 20_000, high: 99_999 },
      '“tens of thousands” persons (20,000 to 99,999), present',
    ],
    [{ form: 'fraction', value: 2 / 3, unit: 'fraction', measure: 'withdrawn' }, '67 %, withdrawn'],
    [{ form: 'worded', word: 'most', unit: 'fraction', low: 0.5, high: 1 }, '“most” (50 % to 100 %), present'],
    [{ form: 'worded', word: 'many' }, '“many” persons, present'],
  ])('%o', (change, words) => {
    expect(quantityInWords({ ...plain, ...change })).toBe(words);
  });
});
