import { expect, it } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';

it.each([
  ['the same under other names', 'aabbc', 'xxyyz', 1],
  ['everything apart, told together', 'abcd', 'xxxx', 0],
  ['partly', 'aabbcc', 'aaabbb', (2 - (3 * 6) / 15) / ((3 + 6) / 2 - (3 * 6) / 15)],
] as const)('%s', (_what, first, second, agreement) => {
  expect(adjustedRand(first.split(''), second.split(''))).toBeCloseTo(agreement, 10);
});
