import { expect, it } from 'vitest';
import { effectInWords, influenceInWords } from './influence.ts';

it.each([
  [Math.log(1.12), 'raises it by 12 %'],
  [Math.log(0.8), 'lowers it by 20 %'],
  [0.001, 'raises it by under 1 %'],
  [0, 'moves nothing'],
])('%d: %s', (influence, words) => {
  expect(influenceInWords(influence)).toBe(words);
});

it('tells no size where a source speaks alone', () => {
  expect(effectInWords(0.1, false)).toBe(influenceInWords(0.1));
  expect(effectInWords(5, true)).toBe('nobody else speaks to it');
});
