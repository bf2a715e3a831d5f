import { describe, expect, test } from 'vitest';
import type { FactorPart } from './inference/strength-model.ts';
import { joinedParts } from './joined-parts.ts';

const part = (given: Partial<FactorPart> = {}): FactorPart => ({
  ratio: Float64Array.of(1, 2, 3),
  none: 0.5,
  house: 0,
  bloc: -1,
  unit: -1,
  stride: -1,
  ...given,
});

describe('the parts of a factor', () => {
  test('are one where they shift as one: their mean, the same array for the same ratios', () => {
    const parts = [part(), part({ ratio: Float64Array.of(3, 4, 7), none: 0.1 })];
    const means = new Map();
    const [joined, ...others] = joinedParts(parts, means);
    expect(others).toEqual([]);
    expect(joined).toEqual(part({ ratio: Float64Array.of(2, 3, 5), none: 0.3 }));
    expect(joinedParts(parts, means)[0]?.ratio).toBe(joined?.ratio);
    expect(joinedParts([parts[1]!, parts[0]!], means)[0]?.ratio).not.toBe(joined?.ratio);
  });

  test.each<[string, Partial<FactorPart>]>([
    ['another house', { house: 1 }],
    ['a bloc', { bloc: 1 }],
    ['a unit of its own', { unit: 1 }],
    ['rows of its own', { stride: 3 }],
    ['more room', { ratio: new Float64Array(9) }],
  ])('stay apart where one has %s', (_, other) => {
    const parts = [part(), part(other)];
    expect(joinedParts(parts, new Map())).toBe(parts);
  });

  test('stay as they are where there is one or none', () => {
    for (const parts of [[], [part()]]) expect(joinedParts(parts, new Map())).toBe(parts);
  });
});
