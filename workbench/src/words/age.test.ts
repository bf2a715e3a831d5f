import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { ageInWords } from './age.ts';

it.each([
  ['2014-05-30', 'the same day'],
  ['2014-05-29', '1 day old'],
  ['2014-02-28', '91 days old'],
])('what was said on %s is %s', (saidAt, words) => {
  expect(ageInWords(saidAt as Day, '2014-05-30' as Day)).toBe(words);
});
