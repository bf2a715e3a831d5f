import { expect, it } from 'vitest';
import type { DayBand } from '../../../src/model/estimate.ts';
import type { Foresight } from '../../../src/model/foresight.ts';
import { foreseenSeries, foresightInWords, suppositionInWords } from './foresight.ts';

const band = (q05: number, median: number, q95: number) => ({ q05, median, q95 }) as DayBand;
const key: Foresight['key'] = { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'personnel' };
const before = band(6_500, 13_000, 20_000);

it.each<[Omit<Foresight, 'key' | 'before'>, string]>([
  [
    { after: band(10_000, 21_000, 33_000), settled: true },
    'about 21,000 (10,000 to 33,000) instead of about 13,000 (6,500 to 20,000)',
  ],
  [
    { after: band(10_000, 21_000, 33_000), settled: false },
    'about 21,000 (10,000 to 33,000) instead of about 13,000 (6,500 to 20,000), at a first glance',
  ],
  [{ after: band(6_510, 13_020, 20_010), settled: true }, 'about 13,000 (6,500 to 20,000), as now'],
  [{ after: null, settled: true }, 'nothing would bear on it any more; now about 13,000 (6,500 to 20,000)'],
])('%j is %s', (foresight, words) => {
  expect(foresightInWords({ key, before, ...foresight })).toBe(words);
});

it('names the series', () => {
  expect(foreseenSeries({ key, before, after: null, settled: true })).toBe('Russian forces, Crimea, personnel');
});

it.each([
  [[], 'Without this claim'],
  [[{ name: 'quantity.value', value: '90,000' }], 'With 90,000'],
  [[{ name: 'place', value: 'Rostov' }], 'With this correction'],
  [[{ name: 'quantity.value', value: 'many' }], 'With this correction'],
  [[{ name: 'quantity.value', value: '' }], 'With this correction'],
])('%j is said as %s', (changes, words) => {
  expect(suppositionInWords(changes)).toBe(words);
});
