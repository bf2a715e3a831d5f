import { expect, it } from 'vitest';
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
