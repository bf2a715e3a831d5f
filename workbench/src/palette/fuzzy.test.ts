import { expect, it } from 'vitest';
import { fuzzyScore } from './fuzzy.ts';

const texts = [
  "Russian forces near Ukraine's border, personnel",
  'Russian forces, Crimea, personnel',
  'Reports',
  'Étude',
  'General staff needs about twenty days',
  'NATO',
];

it.each([
  ['crimea', 'Russian forces, Crimea, personnel'],
  ['border', "Russian forces near Ukraine's border, personnel"],
  ['rfc', 'Russian forces, Crimea, personnel'],
  ['rep', 'Reports'],
  ['russian border', "Russian forces near Ukraine's border, personnel"],
  ['ETUDE', 'Étude'],
  ['nat', 'NATO'],
  ['nat days', 'General staff needs about twenty days'],
  ['xyz', undefined],
  ['crimeap!', undefined],
])('%s finds %s', (typed, expected) => {
  const scored = texts.flatMap((text) => {
    const score = fuzzyScore(typed, text);
    return score === null ? [] : [{ text, score }];
  });
  expect(scored.toSorted((a, b) => b.score - a.score)[0]?.text).toBe(expected);
});
