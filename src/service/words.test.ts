import { describe, expect, it } from 'vitest';
import type { DayBand } from '../model/estimate.ts';
import type { Quantity } from '../model/quantity.ts';
import { showBand, showDay, showLikelihood, showQuantity, showRounded, sparkline } from './words.ts';

const band = (median: number): DayBand => ({
  day: '2014-05-30' as DayBand['day'],
  q05: median / 2,
  q25: median,
  median,
  q75: median,
  q95: median * 1.5,
  none: 0,
  up: 0,
  down: 0,
  silent: false,
});

const quantity = (given: Partial<Quantity>): Quantity => ({
  span: { start: 0, end: 1 },
  form: 'exactly',
  value: 40_000,
  low: null,
  high: null,
  word: null,
  unit: 'person',
  of: null,
  reference: null,
  measure: 'present',
  alternatives: [],
  ...given,
});

describe('showDay', () => {
  it.each([
    ['2014-05-30', '30 May 2014'],
    ['2014-01-01', '1 January 2014'],
    ['2014-12-31T23:59:00Z', '31 December 2014'],
    ['0999-03-05', '5 March 999'],
  ])('%s is %s', (day, shown) => {
    expect(showDay(day)).toBe(shown);
  });
});

describe('showRounded', () => {
  it.each([
    [0, '0'],
    [0.9, '0'],
    [1, '1'],
    [7.4, '7'],
    [99.6, '100'],
    [104, '100'],
    [105, '110'],
    [994, '990'],
    [1000, '1,000'],
    [13_274, '13,000'],
    [99_600, '100,000'],
    [1_234_567, '1,200,000'],
  ])('%d is %s', (value, shown) => {
    expect(showRounded(value)).toBe(shown);
  });
});

describe('showBand', () => {
  it('never shows a lone number', () => {
    expect(showBand(band(13_274))).toBe('about 13,000 (6,600 to 20,000)');
    expect(showBand(band(0))).toBe('about 0 (0 to 0)');
  });
});

describe('showLikelihood', () => {
  it.each([
    [0, 'almost no chance (0.01)'],
    [0.3, 'unlikely (0.30)'],
    [0.5, 'roughly even chance (0.50)'],
    [0.9, 'very likely (0.90)'],
    [1, 'almost certain (0.99)'],
  ])('%d is %s', (probability, shown) => {
    expect(showLikelihood(probability)).toBe(shown);
  });
});

describe('showQuantity', () => {
  const cases: readonly (readonly [string, Partial<Quantity>])[] = [
    ['40,000 people', {}],
    ['1 person', { value: 1 }],
    ['0 people', { value: 0 }],
    ['about 40,000 people', { form: 'about' }],
    ['at least 40,000 people', { form: 'at-least', low: 40_000 }],
    ['more than 40,000 people', { form: 'more-than', low: 40_000 }],
    ['up to 40,000 people', { form: 'at-most', high: 40_000 }],
    ['fewer than 40,000 people', { form: 'less-than', high: 40_000 }],
    ['10,000 to 12,000 people', { form: 'between', value: null, low: 10_000, high: 12_000 }],
    ['7 battalions', { value: 7, unit: 'battalion' }],
    ['1 battalion', { value: 1, unit: 'battalion' }],
    ['2 battalion tactical groups', { value: 2, unit: 'battalion tactical group' }],
    ['2 corps', { value: 2, unit: 'corps' }],
    ['30 aircraft', { value: 30, unit: 'aircraft' }],
    ['thousands of people', { form: 'worded', value: null, word: 'thousands' }],
    ['tens of thousands of people', { form: 'worded', value: null, word: 'tens of thousands' }],
    ['dozens of tanks', { form: 'worded', value: null, word: 'dozens', unit: 'tank' }],
    ['several battalions', { form: 'worded', value: null, word: 'several', unit: 'battalion' }],
    ['a few thousand people', { form: 'worded', value: null, word: 'a few thousand' }],
    ['most of them', { form: 'worded', value: null, word: 'most' }],
    ['67 %', { form: 'fraction', value: 2 / 3, unit: 'fraction' }],
    ['at least 67 %', { form: 'fraction', value: 2 / 3, low: 2 / 3, unit: 'fraction' }],
    ['at most 50 %', { form: 'fraction', value: 0.5, high: 0.5, unit: 'fraction' }],
    ['about 50 %', { form: 'fraction', value: 0.5, word: 'about', unit: 'fraction' }],
  ];
  it.each(cases)('%s', (shown, given) => {
    expect(showQuantity(quantity(given))).toBe(shown);
  });
});

describe('sparkline', () => {
  const line = (medians: readonly number[], width = 72): string => sparkline(medians.map(band), width);
  it.each([
    ['nothing', [], ''],
    ['one day', [5], '█'],
    ['nobody anywhere', [0, 0], '▁▁'],
    ['a rise', [0, 500, 1000], '▁▅█'],
    ['eighths', [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => eighth * 125 + 1).concat(1000), '▁▂▃▄▅▆▇██'],
  ])('draws %s', (_what, medians, shown) => {
    expect(line(medians)).toBe(shown);
  });

  it('is as wide as asked, from the first day to the last', () => {
    const days = Array.from({ length: 500 }, (_, day) => (day === 0 || day === 499 ? 1000 : 0));
    expect(line(days, 10)).toBe('█▁▁▁▁▁▁▁▁█');
    expect(line([1000, 0], 1)).toBe('█');
  });
});
