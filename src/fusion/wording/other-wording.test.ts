import { expect, test } from 'vitest';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../evidence-fixture.ts';
import { gridFor } from '../inference/grid.ts';
import { isRefusal } from './amount.ts';
import { constraintOf } from './constraint.ts';
import { isOtherWording } from './other-wording.ts';
import { statedLevels } from './stated-levels.ts';

const base = evidenceOf('base', '2014-05-01', { value: 40_000 });
const gone = { unit: 'fraction', measure: 'withdrawn' } as const;

function worded(words: Partial<Evidence>): Parameters<typeof isOtherWording>[0] {
  const claim = evidenceOf('a', '2014-05-30', words);
  const constraint = constraintOf(claim, statedLevels([base], 'personnel'), gridFor('personnel'), 'personnel');
  if (isRefusal(constraint)) throw new Error(constraint.refused);
  return { claim, constraint };
}

test.each<[string, Partial<Evidence>, Partial<Evidence>, boolean]>([
  [
    'around and over two thirds',
    { ...gone, form: 'about', value: 2 / 3 },
    { ...gone, form: 'more-than', value: 2 / 3 },
    true,
  ],
  ['about and up to 40,000', { form: 'about', value: 40_000 }, { form: 'at-most', value: 40_000 }, true],
  ['40,000 and 14,000, a slip', { value: 40_000 }, { value: 14_000 }, true],
  [
    'thousands gone and thousands left, of 40,000',
    { form: 'worded', word: 'thousands', measure: 'withdrawn' },
    { form: 'worded', word: 'thousands', measure: 'remaining' },
    true,
  ],
  [
    'the majority gone, seven battalions left',
    { form: 'worded', word: 'majority', measure: 'withdrawn' },
    { value: 7, unit: 'battalion', measure: 'remaining' },
    false,
  ],
  ['at least 10,000, at most 20,000', { form: 'at-least', value: 10_000 }, { form: 'at-most', value: 20_000 }, false],
  ['seven battalions, two brigades', { value: 7, unit: 'battalion' }, { value: 2, unit: 'brigade' }, false],
])('%s', (_what, a, b, expected) => {
  expect(isOtherWording(worded(a), worded(b))).toBe(expected);
  expect(isOtherWording(worded(b), worded(a))).toBe(expected);
});
