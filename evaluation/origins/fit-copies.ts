import { copyMeasures } from '../../src/origins/copies/copy-probability.ts';
import { copyWeights } from '../../src/origins/copies/copy-weights.ts';
import { candidatePairs, isCopy } from './candidate-pairs.ts';
import type { StreamReport } from './make-world.ts';

/** What keeps a weight from running off where the edits are told apart without error. */
const ridge = 0.5;

/**
 * The weights of a copy's probability by Newton's method, on the pairs of a stream that the index brings up; those that are set by hand stay.
 * In the order of `copyWeights`.
 */
export function fitCopies(stream: readonly StreamReport[]): number[] {
  const pairs = candidatePairs(stream).map(({ earlier, later, likeness, credited, daysApart }) => ({
    measures: copyMeasures(likeness, { credited, daysApart }),
    copy: isCopy(stream[earlier]!, stream[later]!) ? 1 : 0,
  }));
  const weights = copyWeights.weights.map(({ weight }) => weight);
  const free = copyWeights.weights.flatMap(({ basis }, i) => (basis === 'fitted' ? [i] : []));
  for (let step = 0; step < 50; step++) {
    const gradient = free.map((i) => -ridge * weights[i]!);
    const curvature = free.map((_, row) => free.map((__, column) => (row === column ? ridge : 0)));
    for (const { measures, copy } of pairs) {
      const probability = 1 / (1 + Math.exp(-measures.reduce((sum, measure, i) => sum + measure * weights[i]!, 0)));
      const variance = probability * (1 - probability);
      for (const [row, i] of free.entries()) {
        gradient[row]! += (copy - probability) * measures[i]!;
        for (const [column, j] of free.entries()) curvature[row]![column]! += variance * measures[i]! * measures[j]!;
      }
    }
    const change = solve(curvature, gradient);
    for (const [row, i] of free.entries()) weights[i]! += Math.max(-2, Math.min(2, change[row]!));
  }
  return weights;
}

/** x of `matrix` x = `right`, for a positive definite matrix, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (const [pivot, top] of rows.entries())
    for (const row of rows) {
      if (row === top) continue;
      const factor = row[pivot]! / top[pivot]!;
      for (let column = pivot; column < row.length; column++) row[column]! -= factor * top[column]!;
    }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
