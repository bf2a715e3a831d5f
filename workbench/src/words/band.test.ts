import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { bandInWords } from './band.ts';

it.each([
  [6_480, 13_245, 19_900, 'about 13,000 (6,500 to 20,000)'],
  [0, 0.2, 1_240, 'probably none (0 to 1,200)'],
  [7, 7, 7.2, 'about 7'],
])('%d, %d, %d', (q05, median, q95, words) => {
  const band = {
    day: '2014-05-30' as Day,
    q05,
    q25: q05,
    median,
    q75: q95,
    q95,
    none: 0,
    up: 0,
    down: 0,
    silent: false,
  };
  expect(bandInWords(band)).toBe(words);
});
