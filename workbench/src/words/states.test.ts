import { expect, it } from 'vitest';
import { countryNames } from '../../../src/model/countries.ts';
import { stateName } from './states.ts';

it('calls states what people do, in their language', () => {
  expect(['USA', 'UKR', 'GBR', 'RUS'].map((code) => stateName(code, 'en-GB'))).toEqual([
    'US',
    'Ukraine',
    'UK',
    'Russia',
  ]);
  expect(['USA', 'UKR', 'RUS'].map((code) => stateName(code, 'uk-UA'))).toEqual(['США', 'Україна', 'Росія']);
});

it('has no name for what is no state', () => {
  expect(['NATO', 'EU', 'OSCE', 'usa', '', 'DPR'].map((code) => stateName(code, 'en-GB'))).toEqual(
    Array(6).fill(undefined),
  );
});

it('knows every state that reports are read for, by a name that they are read by', () => {
  const codes = new Set([...countryNames.values()].map(({ country }) => country.code));
  const others = [...codes].filter((code) => countryNames.get(stateName(code, 'en-GB') ?? '')?.country.code !== code);
  // Four are written otherwise in reports, and two are no more.
  expect(others.toSorted()).toEqual(['CIV', 'COD', 'COG', 'SUN', 'TTO', 'YUG']);
});
