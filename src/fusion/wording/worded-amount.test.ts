import { expect, test } from 'vitest';
import { wordedAmount } from './worded-amount.ts';

test.each([
  ['tens of thousands', 20_000, 100_000],
  ['thousands', 2000, 10_000],
  ['a few thousand', 2000, 5000],
  ['few thousand troops', 2000, 5000],
  ['several thousand', 3000, 8000],
  ['a couple of thousand', 1700, 3000],
  ['hundreds', 200, 1000],
  ['hundreds of thousands', 200_000, 1_000_000],
  ['many thousands', 3000, 15_000],
  ['several hundred', 300, 800],
  ['dozens', 24, 120],
  ['several', 3, 8],
  ['a thousand', 850, 1300],
])('"%s" counts %d to %d', (word, low, high) => {
  const worded = wordedAmount(word);
  expect(worded?.kind).toBe('count');
  if (worded?.kind !== 'count') return;
  expect(worded.amount.parts[0]?.low).toBeCloseTo(low, 6);
  expect(worded.amount.parts[0]?.high).toBeCloseTo(high, 6);
});

test.each([
  ['most', 0.5, 0.95],
  ['the majority', 0.5, 0.95],
  ['almost all', 0.85, 0.99],
  ['the bulk of the troops', 0.6, 0.95],
  ['two-thirds', 0.61, 0.72],
  ['half', 0.45, 0.55],
])('"%s" is a share of %d to %d', (word, low, high) => {
  const worded = wordedAmount(word);
  expect(worded?.kind === 'share' && worded.amount.parts[0]).toMatchObject({ low, high });
});

test.each([
  ['substantial', 0.25],
  ['a very large force', 0.5],
  ['many', 0.25],
])('"%s" says only that much remains', (word, share) => {
  expect(wordedAmount(word)).toEqual({ kind: 'quality', share });
});

test.each(['', 'elite', 'thirdly', 'constructor', 'some reinforcements'])('"%s" is not in the lexicon', (word) => {
  expect(wordedAmount(word)).toBeNull();
});
