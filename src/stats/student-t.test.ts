import { expect, test } from 'vitest';
import { studentT4Cdf } from './student-t.ts';

test.each([
  [0, 0.5],
  [0.7407, 0.75],
  [2.132, 0.95],
  [2.776, 0.975],
  [4.604, 0.995],
  [-2.776, 0.025],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.POSITIVE_INFINITY, 1],
])('the tabled quantile %d of t with 4 degrees of freedom', (t, probability) => {
  expect(studentT4Cdf(t)).toBeCloseTo(probability, 4);
});

test('it agrees with the integral of the density and stays within 0 and 1 far out', () => {
  const density = (x: number): number => 0.375 * (1 + (x * x) / 4) ** -2.5;
  let integral = 0.5;
  for (let x = 0.0005; x < 1.3; x += 0.001) integral += density(x) * 0.001;
  expect(studentT4Cdf(1.3)).toBeCloseTo(integral, 6);
  for (const t of [1e3, 1e8, 1e160, 1e300]) {
    expect(studentT4Cdf(t)).toBeLessThanOrEqual(1);
    expect(studentT4Cdf(-t)).toBeGreaterThanOrEqual(-1e-15);
  }
});
