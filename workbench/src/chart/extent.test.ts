import { describe, expect, it } from 'vitest';
import { extentOf } from './extent.ts';

const unset = null as unknown as number;

describe('extentOf', () => {
  it.each([
    ['about 40,000', 36_000, 44_000, 40_000, { at: 40_000, low: 36_000, high: 44_000, open: null, wide: false }],
    ['at least 30,000', 30_000, unset, null, { at: 30_000, low: 30_000, high: null, open: 'up', wide: false }],
    ['at least, to the edge', 1_000, 3_000_000, null, { at: 1_000, low: 1_000, high: null, open: 'up', wide: false }],
    ['at most 20,000', 0, 20_000, null, { at: 20_000, low: null, high: 20_000, open: 'down', wide: false }],
    ['tens of thousands', 10_000, 90_000, null, { at: 30_000, low: 10_000, high: 90_000, open: null, wide: true }],
    ['10,000 to 16,000', 10_000, 16_000, null, { low: 10_000, high: 16_000, open: null, wide: false }],
    ['none', 0, 0, 0, { at: 0, low: null, high: null, open: null, wide: false }],
  ])('%s', (_words, low, high, point, extent) => {
    expect(extentOf({ low, high, point })).toMatchObject(extent);
  });
});
