import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/quantity.ts';
import { readingOf } from './claim-fixture.ts';
import { isOneSlip, isTellingSlip } from './slips.ts';

function quantity(number: number | readonly [number, number]): Quantity {
  const range = typeof number === 'number' ? { value: number } : { value: null, low: number[0], high: number[1] };
  return readingOf('a', [{ quantity: range }]).claims[0]!.quantity!;
}

describe('isOneSlip and isTellingSlip', () => {
  it.each([
    ['one digit of one end', [12_000, 21_000], [19_000, 21_000], true, true],
    ['a zero too many', 4000, 40_000, true, true],
    ['two digits that changed places', 1269, 1296, true, true],
    ['a digit among three', 13_310, 13_810, true, true],
    ['a round number with another first digit', 40_000, 30_000, true, false],
    ['a retraction', 150_000, 100_000, true, false],
    ['another number', 4000, 500, false, false],
    ['two digits', 1269, 1358, false, false],
    ['both ends', [12_000, 21_000], [19_000, 25_000], false, false],
    ['the same', 40_000, 40_000, false, false],
    ['a number and a range', 40_000, [30_000, 40_000], false, false],
    ['fractions', 2 / 3, 1 / 3, false, false],
  ] as const)('%s', (_what, a, b, one, telling) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(isOneSlip(quantity(x), quantity(y))).toBe(one);
      expect(isTellingSlip(quantity(x), quantity(y))).toBe(telling);
    }
  });
});
