import { expect, it } from 'vitest';
import { scopeNoun, seriesTitle } from './series.ts';

it.each([
  ["near Ukraine's border", "Russian forces near Ukraine's border"],
  ['Crimea', 'Russian forces, Crimea'],
  ['', 'Russian forces'],
])('%s', (area, title) => {
  expect(seriesTitle({ force: 'RUS', forceName: 'Russian forces', area, scope: 'personnel' })).toBe(title);
});

it.each([
  ['personnel', 'personnel'],
  ['tank', 'tanks'],
  ['fighting-vehicle', 'fighting vehicles'],
])('%s in the plural', (scope, noun) => {
  expect(scopeNoun(scope)).toBe(noun);
});
