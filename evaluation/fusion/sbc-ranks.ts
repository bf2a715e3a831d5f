import { type Inferred, inferSeries } from '../../src/fusion/inference/infer-series.ts';
import type { SamplingEffort } from '../../src/fusion/inference/sample-worlds.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { simulateSeries } from './simulate-series.ts';
import { baseDay, simulatedGrades } from './simulated-claims.ts';

/** Names of what is ranked. */
export const rankedStatistics = [
  ...simulatedGrades.map((grade, i) => `shift of house ${i} (${grade})`),
  'shift of their bloc',
  'size of a battalion',
  'base of shares and differences',
  ...['first', '30', '60', '90', 'last'].map((day) => `strength on day ${day}`),
  'mean strength',
  'days at none',
  'lowest strength',
  'highest strength',
  'last over first',
  'last over highest',
  'last over the base’s day',
  'largest step in a day',
  'sum of house shifts',
  'spread of house shifts',
  'house shift and strength together',
] as const;

/**
 * Where the truth stands among draws of its posterior, by statistic, in 0 to 1: uniform over simulated series if and only if the inference
 * is right (Talts et al. 2018, arXiv:1804.06788). Ties are broken by chance. Draws are worlds, each with one path.
 */
export function sbcRanks(seed: number, effort: SamplingEffort): number[] {
  const random = seededRandom(seed);
  const { model, truth } = simulateSeries(120, 40, random);
  const { size, regimes } = model.dynamics;
  const inferred = inferSeries(model, { ...effort, pathsPerWorld: 1 }, random);
  const truePath = Int16Array.from(truth.states, (state) => (state === regimes.length * size ? size : state % size));
  const expected = statisticsOf(truth.shifts, truePath, size);
  const drawn = drawnStatistics(inferred);
  return expected.map((value, s) => {
    const below = drawn.filter((draw) => draw[s]! < value).length;
    const equal = drawn.filter((draw) => draw[s] === value).length;
    return (below + random() * (equal + 1)) / (drawn.length + 1);
  });
}

/** What is ranked of each world with its path; there must be one path for each. */
export function drawnStatistics({ model, worlds, paths }: Inferred): number[][] {
  return worlds.map(({ shifts }, i) => statisticsOf(shifts, paths[i]!, model.grid.size));
}

function statisticsOf(shifts: Int16Array, path: Int16Array, size: number): number[] {
  const houses = [...shifts.subarray(0, simulatedGrades.length)];
  // "None" lies below the grid.
  const cells = Array.from(path, (cell) => (cell === size ? -1 : cell));
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const middle = houses.reduce((sum, shift) => sum + shift, 0);
  return [
    ...shifts,
    ...[0, 30, 60, 90, cells.length - 1].map((day) => cells[day]!),
    mean,
    cells.filter((cell) => cell === -1).length,
    Math.min(...cells),
    Math.max(...cells),
    last - first,
    last - Math.max(...cells),
    last - cells[baseDay]!,
    cells.reduce((most, cell, day) => (day === 0 ? 0 : Math.max(most, Math.abs(cell - cells[day - 1]!))), 0),
    middle,
    Math.max(...houses) - Math.min(...houses),
    mean + middle / houses.length,
  ];
}
