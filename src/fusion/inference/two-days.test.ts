import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../stats/seeded-random.ts';
import { inferSeries } from './infer-series.ts';
import type { Factor, Shift, StrengthModel } from './strength-model.ts';
import { tinyDynamics, tinyFactor, tinyGrid, tinyPaths } from './tiny-model-fixture.ts';

const { size, regimes } = tinyDynamics;
const cellOf = (state: number): number => (state === regimes.length * size ? size : state % size);

const reach = 3;
const uniform = new Float64Array(2 * reach + 1).fill(-Math.log(2 * reach + 1));
/** By how far the base's day lies above the base, in cells. */
const tie = [0.01, 0.02, 0.05, 0.1, 0.3, 0.9, 2.5, 0.9, 0.3, 0.1, 0.05, 0.02, 0.01];
/** By how far the day lies above the base. */
const share = [0.2, 0.5, 1.6, 2.4, 1.9, 0.9, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1];
/** A row for each base, of what is said of each strength where so many were taken from it: no row is another one moved. */
const rows = Array.from({ length: 2 * reach + 1 }, (_, base) =>
  Array.from({ length: size + 2 }, (__, at) => 0.1 + 2 / (1 + (at - 1 - base * base * 0.1) ** 2)),
);

const told = [
  tinyFactor([0], [0.2, 0.4, 1.5, 1.2, 0.3, 0.2, 0.1], 0),
  tinyFactor([1], [0.1, 0.3, 0.5, 0.9, 1.6, 0.7, 0.2], 0),
];
const house: Shift = { name: 'a', kind: 'house', logPrior: Float64Array.from([0.3, 0.5, 0.2], Math.log) };
const base: Shift = { name: 'base', kind: 'base', logPrior: uniform, day: 0, tie: Float64Array.from(tie) };

function modelOf(said: Factor, shifts: readonly Shift[], factors: readonly Factor[]): StrengthModel {
  return {
    grid: tinyGrid,
    dynamics: tinyDynamics,
    lastDay: 3,
    first: Float64Array.of(0.1, 0.2, 0.3, 0.2, 0.1, 0.1),
    factors: [...factors, said, tinyFactor([0], tie, -1, { unit: shifts.length - 1 })],
    shifts,
    regimeRatios: new Map([[2, Float64Array.of(0.3, 0.2, 2, 0.9)]]),
    ordered: new Set(),
  };
}

const shareSaid = (at: number): Factor => tinyFactor([2], share, -1, { unit: at });
const differenceSaid = (at: number): Factor => tinyFactor([2], rows.flat(), -1, { unit: at, stride: size + 2 });

/** The two-day likelihood itself: the base summed out of what ties it to its day and what is said of the later day. */
function together(isShare: boolean, first: number, later: number): number {
  let sum = 0;
  for (let shift = -reach; shift <= reach; shift++) {
    const tied = first === size ? 0.3 : tie[first + 4 - shift]!;
    const said = later === size ? 0.3 : isShare ? share[later + 4 - shift]! : rows[shift + reach]![later + 1]!;
    sum += (tied * said) / (2 * reach + 1);
  }
  return sum;
}

describe.each([
  ['a share of another day’s level', true],
  ['a difference from another day’s level', false],
])('%s', (_what, isShare) => {
  test.each([
    ['told by nobody else', false],
    ['beside what a house says, whose lean nobody knows', true],
  ])('%s: base and level move together as in the list of every path', (__, hasHouse) => {
    const shifts = hasHouse ? [house, base] : [base];
    const said = (isShare ? shareSaid : differenceSaid)(shifts.length - 1);
    const model = modelOf(said, shifts, hasHouse ? told : []);
    // Of both days together: by the first's cell, then the later's.
    const exact = new Float64Array((size + 1) ** 2);
    let total = 0;
    for (const lean of hasHouse ? [-1, 0, 1] : [0]) {
      const plain = { ...model, factors: model.factors.slice(0, -2) };
      const prior = hasHouse ? Math.exp(house.logPrior[lean + 1]!) : 1;
      for (const { path, weight } of tinyPaths(plain, Int16Array.of(lean))) {
        const [first, later] = [cellOf(path[0]!), cellOf(path[2]!)];
        const joint = prior * weight * together(isShare, first, later);
        exact[first * (size + 1) + later]! += joint;
        total += joint;
      }
    }
    const effort = { worlds: 20_000, powers: [0.3, 1], sweeps: 2, pathsPerWorld: 2 };
    const { paths } = inferSeries(model, effort, seededRandom(3));
    const drawn = new Float64Array(exact.length);
    for (const path of paths) drawn[path[0]! * (size + 1) + path[2]!]! += 1 / paths.length;
    for (const [i, weight] of exact.entries()) {
      const probability = weight / total;
      expect(Math.abs(drawn[i]! - probability)).toBeLessThan(6 * Math.sqrt((probability + 1e-4) / 20_000));
    }
  });
});
