import { expect, test } from 'vitest';
import { roundingCell } from './rounding-cell.ts';

test.each([
  [40_000, false, 37_500, 42_500],
  [40_000, true, 35_000, 45_000],
  [60_000, false, 55_000, 65_000],
  [12_000, false, 11_750, 12_250],
  [45_000, true, 42_500, 47_500],
  [100_000, true, 87_500, 112_500],
  [7, false, 6.5, 7.5],
  [1.5, false, 1.45, 1.55],
])('%d (hedged: %s) lies in %d to %d', (value, hedged, low, high) => {
  const cell = roundingCell(value, hedged);
  expect(cell.low).toBeCloseTo(low, 9);
  expect(cell.high).toBeCloseTo(high, 9);
});
