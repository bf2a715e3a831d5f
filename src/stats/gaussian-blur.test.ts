import { expect, test } from 'vitest';
import { gaussianBlur } from './gaussian-blur.ts';

test('a point becomes a Gaussian of the same mass, and entries beyond the grid are kept', () => {
  const point = new Float64Array(42);
  point[20] = 0.75;
  point[41] = 0.25;
  const blurred = gaussianBlur(point, 41, 2.5);
  const grid = blurred.subarray(0, 41);
  const mass = grid.reduce((sum, weight) => sum + weight, 0);
  const variance = grid.reduce((sum, weight, k) => sum + weight * (k - 20) ** 2, 0) / mass;
  expect(mass).toBeCloseTo(0.75, 12);
  expect(blurred[41]).toBe(0.25);
  expect(Math.sqrt(variance)).toBeCloseTo(2.5, 1);
});

test('mass at an edge stays on the grid', () => {
  const edge = Float64Array.from([1, 0, 0]);
  expect(gaussianBlur(edge, 3, 2).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});
