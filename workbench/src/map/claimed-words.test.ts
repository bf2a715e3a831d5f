import { expect, it } from 'vitest';
import type { ToldClaim } from '../../../src/model/told-claim.ts';
import { precisionInWords, strengthClaimed, totalOf } from './claimed-words.ts';

const strength = {
  quantity: { form: 'about', value: 16_000, low: null, high: null, word: null, unit: 'person', measure: 'present' },
  attribution: [{ name: 'Ihor Tenyukh', unnamed: false, stance: 'asserts' }],
  saidAt: { from: '2014-03-03', until: '2014-03-03', basis: 'stated' },
} as unknown as ToldClaim;

it('tells the last number claimed of a place, with who said it when', () => {
  expect(strengthClaimed({ strength })).toBe('about 16,000 persons, present (Ihor Tenyukh, 3 March 2014)');
  expect(strengthClaimed({ strength: { ...strength, saidAt: null } })).toBe(
    'about 16,000 persons, present (Ihor Tenyukh)',
  );
  expect(strengthClaimed({ strength: null })).toBeNull();
});

it('counts claims of every kind, and tells how exactly a place is known', () => {
  expect(totalOf({ claims: { quantity: 3, event: 4 } })).toBe(7);
  expect(totalOf({ claims: {} })).toBe(0);
  expect(precisionInWords({ precisionKm: 119.6 })).toBe('within 120 km');
  expect(precisionInWords({ precisionKm: null })).toBe('not known');
});
