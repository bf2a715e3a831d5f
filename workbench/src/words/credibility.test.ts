import { expect, it } from 'vitest';
import { credibilityInWords } from './credibility.ts';

it('has the digit with its words', () => {
  expect(([1, 2, 3, 4, 5, 6] as const).map(credibilityInWords)).toEqual([
    '1, confirmed by other sources',
    '2, probably true',
    '3, possibly true',
    '4, doubtful',
    '5, improbable',
    '6, cannot be judged',
  ]);
});
