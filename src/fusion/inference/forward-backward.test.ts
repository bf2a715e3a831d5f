import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../stats/seeded-random.ts';
import { dayWeigher } from './day-weights.ts';
import { filterForward, passRoom, smoothBackward } from './forward-backward.ts';
import { samplePaths } from './sample-path.ts';
import { sampleWorlds } from './sample-worlds.ts';
import { makeStepper } from './stepper.ts';
import type { StrengthModel } from './strength-model.ts';
import { tinyDynamics, tinyFactor, tinyGrid, tinyPaths, tinyTransition } from './tiny-model-fixture.ts';

const { size, regimes } = tinyDynamics;
const none = regimes.length * size;
const cellOf = (state: number): number => (state === none ? size : state % size);

const fixed: StrengthModel = {
  grid: tinyGrid,
  dynamics: tinyDynamics,
  lastDay: 3,
  first: Float64Array.of(0.1, 0.2, 0.3, 0.2, 0.1, 0.1),
  factors: [
    tinyFactor([0], [0.2, 0.9, 1.5, 0.4, 0.1], -1),
    tinyFactor([2], [0.1, 0.3, 0.8, 1.6, 1.2], -1, { weight: 0.6 }),
    tinyFactor([1, 3], [1.4, 0.9, 0.5, 0.4, 0.2], -1),
  ],
  shifts: [],
  regimeRatios: new Map([[2, Float64Array.of(0.3, 0.2, 2, 0.9)]]),
  ordered: new Set([2]),
};

describe('against the list of every path', () => {
  const paths = tinyPaths(fixed, new Int16Array(0));
  const total = paths.reduce((sum, { weight }) => sum + weight, 0);
  const weights = dayWeigher(fixed, 1)(new Int16Array(0));
  const filtered = filterForward(fixed, weights, passRoom(fixed));

  test.each([false, true])('rows of the transition sum to 1 (ordered: %s)', (ordered) => {
    for (let from = 0; from <= none; from++) {
      let sum = 0;
      for (let to = 0; to <= none; to++) sum += tinyTransition(from, to, ordered);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  test('the evidence is the sum over all paths', () => {
    expect(filtered.logEvidence).toBeCloseTo(Math.log(total), 12);
  });

  test('every marginal and every direction is exact', () => {
    const { marginals, directions } = smoothBackward(fixed, weights, filtered, makeStepper(fixed.dynamics, 2));
    marginals.forEach((marginal, day) => {
      const exact = new Float64Array(size + 1);
      const exactDirections = { hold: 0, up: 0, down: 0 };
      for (const { path, weight } of paths) {
        const state = path[day]!;
        exact[cellOf(state)]! += weight / total;
        if (state !== none) exactDirections[regimes[Math.floor(state / size)]!.direction] += weight / total;
      }
      marginal.forEach((value, k) => expect(value).toBeCloseTo(exact[k]!, 10));
      for (const direction of ['hold', 'up', 'down'] as const) {
        expect(directions[day]![direction]).toBeCloseTo(exactDirections[direction], 10);
      }
    });
  });

  test('drawn paths join days as they should', () => {
    const count = 60_000;
    const again = filterForward(fixed, weights, passRoom(fixed));
    const drawn = new Map<string, number>();
    for (const path of samplePaths(fixed, again, count, 1, seededRandom(5))) {
      const name = path.slice(1).join(' ');
      drawn.set(name, (drawn.get(name) ?? 0) + 1 / count);
    }
    const exact = new Map<string, number>();
    for (const { path, weight } of paths) {
      const name = path.slice(1).join(' ');
      exact.set(name, (exact.get(name) ?? 0) + weight / total);
    }
    for (const [name, probability] of exact) {
      // Five standard deviations of a count.
      expect(Math.abs((drawn.get(name) ?? 0) - probability)).toBeLessThan(5 * Math.sqrt((probability + 1e-5) / count));
    }
  });
});

describe('sampled worlds', () => {
  const prior = (...shares: number[]): Float64Array => Float64Array.from(shares, Math.log);
  const model: StrengthModel = {
    ...fixed,
    lastDay: 2,
    ordered: new Set(),
    factors: [
      tinyFactor([0], [0.1, 0.2, 0.9, 2.5, 0.6, 0.2, 0.1, 0.1, 0.1], 0),
      tinyFactor([1], [0.1, 0.1, 0.1, 0.2, 0.7, 2.2, 0.9, 0.2, 0.1], 0, { unit: 2 }),
      tinyFactor([1], [0.1, 0.1, 0.2, 0.3, 0.3, 0.5, 2.4, 1.1, 0.3], 1),
      tinyFactor([2], [0.3, 0.4, 1.9, 0.8, 0.4, 0.3, 0.2, 0.1, 0.1], 1, { unit: 2, weight: 0.7 }),
      tinyFactor([2], [0.2, 0.5, 1.2, 1.2, 0.4, 0.4, 0.3, 0.2, 0.2], -1),
      tinyFactor([0], [0.1, 0.3, 0.2, 0.5, 1.4, 2.1, 0.4, 0.2, 0.1], -1, { bloc: 3 }),
      tinyFactor([1], [0.1, 0.1, 0.2, 0.4, 1.8, 1.1, 0.6, 0.3, 0.1, 0.1, 0.1], 1, { bloc: 3 }),
    ],
    shifts: [
      { name: 'a', kind: 'house', logPrior: prior(0.3, 0.5, 0.2) },
      { name: 'b', kind: 'house', logPrior: prior(0.25, 0.25, 0.5) },
      { name: 'battalion', kind: 'unit', logPrior: prior(0.2, 0.6, 0.2) },
      { name: 'a and b', kind: 'bloc', logPrior: prior(0.35, 0.4, 0.25) },
    ],
  };
  const key = (shifts: ArrayLike<number>): string => Array.from(shifts).join(' ');

  test('each is as frequent as the list of all makes it', () => {
    const exact = new Map<string, number>();
    let total = 0;
    for (const a of [-1, 0, 1]) {
      for (const b of [-1, 0, 1]) {
        for (const unit of [-1, 0, 1]) {
          for (const bloc of [-1, 0, 1]) {
            const shifts = Int16Array.of(a, b, unit, bloc);
            const logPrior = model.shifts.reduce((sum, shift, i) => sum + shift.logPrior[shifts[i]! + 1]!, 0);
            const weight = Math.exp(logPrior) * tinyPaths(model, shifts).reduce((sum, path) => sum + path.weight, 0);
            exact.set(key(shifts), weight);
            total += weight;
          }
        }
      }
    }
    const count = 30_000;
    const worlds = sampleWorlds(model, { worlds: count, powers: [0.3, 1], sweeps: 2 }, seededRandom(11));
    const drawn = new Map<string, number>();
    for (const { shifts, weight } of worlds) drawn.set(key(shifts), (drawn.get(key(shifts)) ?? 0) + weight);
    for (const [name, weight] of exact) {
      const probability = weight / total;
      // Worlds that descend from one are alike at first, hence a wider margin than for independent draws.
      expect(Math.abs((drawn.get(name) ?? 0) - probability)).toBeLessThan(6 * Math.sqrt((probability + 1e-4) / count));
    }
  });
});
