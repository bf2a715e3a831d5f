import { expect, test } from 'vitest';
import { gridCumulative, gridQuantile } from './grid-quantile.ts';

const weights = Float64Array.from([0.1, 0.2, 0.4, 0.1]);

test.each([
  [0.1, null],
  [0.2, null],
  [0.3, 0.5],
  [0.4, 1],
  [0.7, 2],
  [0.9, 2.5],
  [1, 3.5],
])('quantile %d with .2 of the mass below the grid', (probability, position) => {
  const found = gridQuantile(weights, 4, probability, 0.2);
  if (position === null || found === null) expect(found).toBe(position);
  else expect(found).toBeCloseTo(position, 12);
});

test('the cumulative mass is the inverse', () => {
  for (const probability of [0.25, 0.4, 0.77, 0.95]) {
    const position = gridQuantile(weights, 4, probability, 0.2)!;
    expect(gridCumulative(weights, 4, position, 0.2)).toBeCloseTo(probability, 12);
  }
});
