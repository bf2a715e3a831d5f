import { expect, test } from 'vitest';
import { dayWeigher, factorLog } from './day-weights.ts';
import type { Factor, StrengthModel } from './strength-model.ts';
import { tinyDynamics, tinyFactor, tinyGrid } from './tiny-model-fixture.ts';

const single = tinyFactor([0, 1], [0.1, 0.4, 1.5, 0.8, 0.3, 0.2, 0.1], 0, { weight: 0.6 });
const other = tinyFactor([1], [0.2, 0.2, 0.6, 1.1, 2.4, 0.9, 0.3], 0);
const mixture: Factor = {
  ...other,
  key: 'mixture',
  parts: [...single.parts, ...other.parts],
  logRatio: null,
  weight: 0.8,
};

function modelOf(factors: readonly Factor[]): StrengthModel {
  const logPrior = Float64Array.from([0.3, 0.5, 0.2], Math.log);
  return {
    grid: tinyGrid,
    dynamics: tinyDynamics,
    lastDay: 1,
    first: new Float64Array(tinyGrid.size + 1).fill(1 / (tinyGrid.size + 1)),
    factors,
    shifts: [{ name: 'a', kind: 'house', logPrior }],
    regimeRatios: new Map(),
    ordered: new Set(),
  };
}

/** The logarithm of what a day's claims say, scale and all. */
function logsOf(factors: readonly Factor[], day: number, shift: number, power: number): number[] {
  const { states, logScale } = dayWeigher(modelOf(factors), power)(Int16Array.of(shift)).get(day)!;
  return [...states].map((weight) => Math.log(weight) + logScale);
}

test.each([
  [1, 1],
  [-1, 0.3],
  [0, 0.1],
])('a day has the product of its factors, under a shift of %i to the power %f', (shift, power) => {
  const factors = [single, other, mixture];
  const expected = (of: readonly Factor[]): number[] =>
    Array.from({ length: tinyGrid.size + 1 }, (_, state) =>
      of.reduce(
        (sum, factor) => sum + power * factor.weight * factorLog(factor, tinyGrid, Int16Array.of(shift))[state]!,
        0,
      ),
    );
  for (const [i, log] of expected(factors).entries()) expect(logsOf(factors, 1, shift, power)[i]).toBeCloseTo(log, 10);
  for (const [i, log] of expected([single]).entries()) expect(logsOf(factors, 0, shift, power)[i]).toBeCloseTo(log, 10);
});

test('an answer holds until the next: each is of its own shifts', () => {
  const weigh = dayWeigher(modelOf([single]), 1);
  const first = [...weigh(Int16Array.of(1)).get(0)!.states];
  weigh(Int16Array.of(-1));
  expect([...weigh(Int16Array.of(1)).get(0)!.states]).toEqual(first);
});

test.each([
  ['say much', 1000],
  ['say little', 1e-3],
])('ten thousand claims that %s on one day neither underflow nor overflow', (_what, scale) => {
  const loud = tinyFactor(
    [0],
    [1, 2, 4, 3, 2, 1, 1].map((ratio) => ratio * scale),
    0,
  );
  const { states, logScale } = dayWeigher(
    modelOf(Array.from({ length: 10_000 }, () => loud)),
    1,
  )(Int16Array.of(0)).get(0)!;
  expect([...states, logScale].every(Number.isFinite)).toBe(true);
  // What is not the most probable by a factor to the ten-thousandth is none.
  expect(Math.log(Math.max(...states)) + logScale).toBeCloseTo(10_000 * Math.log(Math.max(4 * scale, 0.3)), 5);
});
