import { expect, test } from 'vitest';
import { likelihoodWords, shownProbability } from './likelihood-words.ts';

test.each([
  [0, 'almost no chance'],
  [0.049, 'almost no chance'],
  [0.1, 'very unlikely'],
  [0.3, 'unlikely'],
  [0.5, 'roughly even chance'],
  [0.6, 'likely'],
  [0.9, 'very likely'],
  [0.96, 'almost certain'],
  [1, 'almost certain'],
])('%d is "%s"', (probability, words) => {
  expect(likelihoodWords(probability)).toBe(words);
});

test('no certainty is shown', () => {
  expect([shownProbability(0), shownProbability(0.4), shownProbability(1)]).toEqual([0.01, 0.4, 0.99]);
});
