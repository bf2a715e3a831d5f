import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laplaceFilter } from './laplace-filter.ts';

test('two passes give the full sum', () => {
  const weights = fc.float64Array({ minLength: 1, maxLength: 30, min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 0.99, noNaN: true }), (from, decay) => {
      const into = new Float64Array(from.length);
      laplaceFilter(from, into, decay);
      into.forEach((value, k) => {
        const sum = from.reduce((total, weight, l) => total + decay ** Math.abs(k - l) * weight, 0);
        expect(Math.abs(value - sum)).toBeLessThan(1e-9 * (1 + sum));
      });
    }),
  );
});
