import { describe, expect, it } from 'vitest';
import { extentOf } from './extent.ts';

describe('extentOf', () => {
  it.each([
    ['about 40,000', 36_000, 44_000, null, 40_000, { at: 40_000, low: 36_000, high: 44_000, open: null, wide: false }],
    [
      'at least 30,000',
      30_000,
      1_000_000,
      'above',
      null,
      { at: 30_000, low: 30_000, high: null, open: 'up', wide: false },
    ],
    ['at most 20,000', 0, 20_000, 'below', null, { at: 20_000, low: null, high: 20_000, open: 'down', wide: false }],
    [
      'tens of thousands',
      10_000,
      90_000,
      null,
      null,
      { at: 30_000, low: 10_000, high: 90_000, open: null, wide: true },
    ],
    ['10,000 to 16,000', 10_000, 16_000, null, null, { low: 10_000, high: 16_000, open: null, wide: false }],
    ['none', 0, 0, null, 0, { at: 0, low: 0, high: 0, open: null, wide: false }],
  ] as const)('%s', (_words, low, high, open, point, extent) => {
    expect(extentOf({ low, high, open, point })).toMatchObject(extent);
  });
});
