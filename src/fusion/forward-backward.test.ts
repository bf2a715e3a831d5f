import { describe, expect, test } from 'vitest';
import { seededRandom } from '../stats/seeded-random.ts';
import type { Dynamics } from './dynamics.ts';
import { filterForward, refilterLast, smoothBackward } from './forward-backward.ts';
import { samplePaths } from './sample-paths.ts';

const size = 6;
const states = 2 * size + 1;

function tinyRegime(jump: number, side: number, decay: number): Dynamics['regimes'][0] {
  const jumpShares = Float64Array.from({ length: size }, (_, k) => {
    let sum = 0;
    for (let l = 0; l < size; l++) sum += decay ** Math.abs(k - l);
    return 1 / sum;
  });
  return { jump, side, decay, jumpShares };
}

const dynamics: Dynamics = {
  size,
  regimes: [tinyRegime(0.05, 0.1, 0.5), tinyRegime(0.3, 0.3, 0.8)],
  change: [
    [0.9, 0.1],
    [0.2, 0.8],
  ],
  enterNone: 0.03,
  leaveNone: 0.1,
};

/** The transition from its definition, one entry at a time. */
function transition(from: number, to: number): number {
  const none = 2 * size;
  if (from === none) return to === none ? 0.9 : to >= size ? 0.1 / size : 0;
  if (to === none) return 0.03;
  const [regime, cell] = [from < size ? 0 : 1, from % size];
  const [nextRegime, next] = [to < size ? 0 : 1, to % size];
  const { jump, side, decay, jumpShares } = dynamics.regimes[nextRegime]!;
  const distance = Math.abs(cell - next);
  const edge = next === 0 || next === size - 1 ? side : 0;
  const small = distance === 0 ? 1 - 2 * side + edge : distance === 1 ? side : 0;
  const moved = (1 - jump) * small + jump * decay ** distance * jumpShares[cell]!;
  return 0.97 * dynamics.change[regime]![nextRegime]! * moved;
}

const random = seededRandom(3);
const first = Float64Array.from({ length: size + 1 }, (_, k) => (k === size ? 0.1 : 0.15));
const factors = new Map(
  [0, 2, 3].map((day) => [day, Float64Array.from({ length: size + 1 }, () => 0.05 + random())] as const),
);
const last = 3;

/** Weight of every path over all days, in a table of its states' cells. */
function enumerate(): { cells: number[]; weight: number }[] {
  const start = Array.from({ length: states }, (_, s) => {
    // The regimes' share in the long run: 0.2 / 0.3 of the days steady.
    return s === 2 * size ? first[size]! : first[s % size]! * (s < size ? 2 / 3 : 1 / 3);
  });
  const cellOf = (s: number): number => (s === 2 * size ? size : s % size);
  const ratio = (day: number, s: number): number => factors.get(day)?.[cellOf(s)] ?? 1;
  let paths = start.map((weight, s) => ({ path: [s], weight: weight * ratio(0, s) }));
  for (let day = 1; day <= last; day++) {
    paths = paths.flatMap(({ path, weight }) =>
      Array.from({ length: states }, (_, s) => ({
        path: [...path, s],
        weight: weight * transition(path.at(-1)!, s) * ratio(day, s),
      })),
    );
  }
  const total = paths.reduce((sum, { weight }) => sum + weight, 0);
  return paths.map(({ path, weight }) => ({ cells: path.map(cellOf), weight: weight / total }));
}

describe('against the enumeration of every path', () => {
  const paths = enumerate();
  const filtered = filterForward(dynamics, first, factors, last);

  test('rows of the transition sum to 1', () => {
    for (let from = 0; from < states; from++) {
      let sum = 0;
      for (let to = 0; to < states; to++) sum += transition(from, to);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  test('every day’s marginal is exact', () => {
    const marginals = smoothBackward(dynamics, filtered, factors);
    marginals.forEach((marginal, day) => {
      const exact = new Float64Array(size + 1);
      for (const { cells, weight } of paths) exact[cells[day]!]! += weight;
      marginal.forEach((value, k) => expect(Math.abs(value - exact[k]!)).toBeLessThan(1e-9));
    });
  });

  test('filtering again from a later day gives the same last marginal', () => {
    const again = refilterLast(dynamics, first, filtered, factors, [2, 3]);
    const whole = smoothBackward(dynamics, filtered, factors).at(-1)!;
    again.forEach((value, k) => expect(value).toBeCloseTo(whole[k]!, 12));
  });

  test('drawn paths join two days as they should', () => {
    const count = 40_000;
    const { onDay, atEnd } = samplePaths(dynamics, filtered, 1, count, seededRandom(5));
    const drawn = new Float64Array((size + 1) ** 2);
    const exact = new Float64Array((size + 1) ** 2);
    onDay.forEach((cell, path) => {
      drawn[cell * (size + 1) + atEnd[path]!]! += 1 / count;
    });
    for (const { cells, weight } of paths) exact[cells[1]! * (size + 1) + cells[last]!]! += weight;
    // Five standard deviations of a count.
    drawn.forEach((value, pair) => {
      expect(Math.abs(value - exact[pair]!)).toBeLessThan(5 * Math.sqrt((exact[pair]! + 1e-4) / count));
    });
  });
});
