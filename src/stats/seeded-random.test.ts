import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';

test('a seed fixes the stream, another seed gives another', () => {
  const [a, b, c] = [seededRandom(7), seededRandom(7), seededRandom(8)];
  const draws = Array.from({ length: 20 }, () => [a(), b(), c()]);
  expect(draws.every(([x, y]) => x === y)).toBe(true);
  expect(draws.some(([x, , z]) => x !== z)).toBe(true);
});

test('it is uniform on [0, 1)', () => {
  const random = seededRandom(1);
  const bins = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 10)]! += 1;
  for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
