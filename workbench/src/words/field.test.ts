import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { fieldLabel, fieldsOf, valueInWords } from './field.ts';

const text = 'About 40,000 troops left.';
const claim = {
  span: { start: 6, end: 19 },
  attribution: [{ name: 'NATO officer', actor: 'NATO' }],
  time: { saidAt: { from: '2014-05-30', until: '2014-05-30' }, asOf: { from: '2014-05-01', until: '2014-05-30' } },
  place: null,
  actor: { name: 'Russian forces', code: 'RUS' },
  status: 'in-progress',
  negated: false,
  forceStrength: true,
  quantity: { form: 'at-least', value: 40_000, low: null, high: null, word: null, unit: 'person', measure: 'present' },
} as unknown as Claim;

it('shows present values as they are typed, and as words', () => {
  const shown = fieldsOf(claim).map((field) => `${field.label}: ${field.value} = ${valueInWords(field, text)}`);
  expect(shown).toEqual([
    'Bound: at-least = at least',
    'Number: 40000 = 40,000',
    'At least:  = none',
    'At most:  = none',
    'In words:  = none',
    'Unit: person = person',
    'They are: present = present',
    'Source: NATO officer = NATO officer',
    'It speaks for: NATO = NATO',
    'Said on: 2014-05-30 = 2014-05-30',
    'True of: 2014-05-01/2014-05-30 = 2014-05-01/2014-05-30',
    'Force or actor: Russian forces = Russian forces',
    'Its code: RUS = RUS',
    'Place:  = none',
    'Status: in-progress = under way',
    'Negated: false = no',
    'Counts as strength: true = yes',
    'Words: 6-19 = “40,000 troops”',
  ]);
});

it('puts corrections in their place, and asks no number of a claim without one', () => {
  const fields = fieldsOf({ ...claim, quantity: null }, { place: 'Rostov' });
  expect(fields.find(({ name }) => name === 'place')?.value).toBe('Rostov');
  expect(fields.some(({ name }) => name.startsWith('quantity.'))).toBe(false);
});

it('has a name for fields that it does not know', () => {
  expect([fieldLabel('place'), fieldLabel('mood')]).toEqual(['Place', 'mood']);
});
