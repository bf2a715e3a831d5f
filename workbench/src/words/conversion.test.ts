import { expect, it } from 'vitest';
import { conversionInWords } from './conversion.ts';

it.each([
  ['battalion', 900, 462, 1_760, 'battalion × 900 (460 to 1,800)'],
  ['combat personnel', 1.5, 1, 2.26, 'combat personnel × 1.5 (1.0 to 2.3)'],
  ['person', 0.2, 0.125, 0.333, 'person ÷ 5.0 (3.0 to 8.0)'],
])('%s, %d', (from, median, q05, q95, words) => {
  expect(conversionInWords({ from, median, q05, q95, text: '', claims: 1 })).toBe(words);
});
