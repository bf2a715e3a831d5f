import { expect, test } from 'vitest';
import { seededRandom } from '../../stats/seeded-random.ts';
import { shiftMover } from './move-shifts.ts';
import type { StrengthModel } from './strength-model.ts';
import { tinyDynamics, tinyFactor, tinyGrid } from './tiny-model-fixture.ts';

const prior = (...shares: number[]): Float64Array => Float64Array.from(shares, Math.log);
/** Words so sharp that neither a house nor its bloc can move alone. */
const sharp = Array.from({ length: tinyGrid.size + 4 }, (_, at) => (at === 4 ? 1 : 1e-12));

const model: StrengthModel = {
  grid: tinyGrid,
  dynamics: tinyDynamics,
  lastDay: 0,
  first: new Float64Array(tinyGrid.size + 1).fill(1 / (tinyGrid.size + 1)),
  factors: [tinyFactor([0], sharp, 0, { bloc: 2 }), tinyFactor([0], sharp, 1, { bloc: 2 })],
  shifts: [
    { name: 'a', kind: 'house', logPrior: prior(0.3, 0.5, 0.2) },
    { name: 'b', kind: 'house', logPrior: prior(0.1, 0.2, 0.7) },
    { name: 'a and b', kind: 'bloc', logPrior: prior(0.35, 0.4, 0.25) },
  ],
  regimeRatios: new Map(),
  ordered: new Set(),
};

/** How often the bloc stands at −1, 0 and 1 where both houses see the day as it is. */
function blocOf(moved: StrengthModel): number[] {
  const [move, random, count] = [shiftMover(moved), seededRandom(3), 20_000];
  const shifts = new Int16Array(3);
  const seen = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    move(shifts, Int32Array.of(2), 1, random);
    seen[shifts[2]! + 1]! += 1 / count;
  }
  return seen;
}

test('a bloc moves against its houses as far as the priors of all let it', () => {
  // The priors' products: .35 · .2 · .7, .4 · .5 · .2 and .25 · .3 · .1.
  const weights = [0.049, 0.04, 0.0075];
  for (const [i, share] of blocOf(model).entries()) expect(Math.abs(share - weights[i]! / 0.0965)).toBeLessThan(0.02);
});

test.each([
  ['says something without it', tinyFactor([0], sharp, 1)],
  ['has no shift of its own', tinyFactor([0], sharp, -1, { bloc: 2 })],
])('a bloc of which a house %s stays where that is sharp', (_what, more) => {
  expect(blocOf({ ...model, factors: [...model.factors, more] })[1]).toBeGreaterThan(0.999);
});
