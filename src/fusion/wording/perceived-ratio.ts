import { studentT4Cdf } from '../../stats/student-t.ts';
import { type Grid, wideReference } from '../inference/grid.ts';
import { priors } from '../priors.ts';
import type { Amount, AmountPart } from './amount.ts';

/** What words say of the strength that their speaker perceives. */
export interface PerceivedRatio {
  /** By cell, from `padding` cells below the grid to as many above it. */
  readonly ratio: Float64Array;
  /** Where there is none. */
  readonly none: number;
}

const exponentialQuantiles = Float64Array.from({ length: 24 }, (_, i) => -Math.log(1 - (i + 0.5) / 24));

/**
 * How much more likely these words are at each perceived strength than under the wide reference: the mean over the reference is 1,
 * so an uninformative claim is 1 everywhere and precise and vague words can be mixed. `width` is the scale (log
 * strength) of the speaker's number about what he perceives; `overshoot`, 0 to 1, is how far a bound is taken to be said
 * near the level. With weight `1 − trust` the claim says nothing of its day, which bounds what any one claim can do.
 */
export function perceivedRatio(
  amount: Amount,
  width: number,
  overshoot: number,
  trust: number,
  grid: Grid,
  padding: number,
): PerceivedRatio {
  return ratiosByRow([amount], () => width, overshoot, trust, grid, padding)[0]!;
}

/** The same for what words allow by something else that nobody knows, row by row: beside the wide reference of the middle row, so that rows compare. */
export function ratiosByRow(
  amounts: readonly Amount[],
  widthOf: (amount: Amount) => number,
  overshoot: number,
  trust: number,
  grid: Grid,
  padding: number,
): PerceivedRatio[] {
  const { size, step } = grid;
  const lowest = grid.logs[0]! - padding * step;
  const rows = amounts.map((amount) => {
    const width = widthOf(amount);
    const likelihood = Float64Array.from({ length: size + 2 * padding }, (_, i) =>
      wordsLikelihood(amount, lowest + i * step, width, overshoot),
    );
    return { likelihood, none: noneLikelihood(amount, grid, width, overshoot) };
  });
  const middle = rows[(rows.length - 1) / 2]!;
  const reference = wideReference(grid);
  let expected = middle.none * reference[size]!;
  for (let k = 0; k < size; k++) expected += middle.likelihood[padding + k]! * reference[k]!;
  if (!(expected > 1e-300)) return rows.map(({ likelihood }) => ({ ratio: likelihood.fill(1), none: 1 }));
  const mixed = (value: number): number => 1 - trust + (trust * value) / expected;
  return rows.map(({ likelihood, none }) => ({ ratio: likelihood.map(mixed), none: mixed(none) }));
}

/** The ratio for a speaker whose shift nobody knows: its mean over the shift's prior (in logarithm). The ends keep the last known. */
export function averagedOver({ ratio, none }: PerceivedRatio, logPrior: Float64Array): PerceivedRatio {
  const prior = logPrior.map(Math.exp);
  const reach = (prior.length - 1) / 2;
  const last = ratio.length - 1;
  const padded = new Float64Array(ratio.length + 2 * reach).fill(ratio[0]!, 0, reach).fill(ratio[last]!, reach + last);
  padded.set(ratio, reach);
  const averaged = ratio.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < prior.length; j++) sum += prior[j]! * padded[i + j]!;
    return sum;
  });
  return { ratio: averaged, none };
}

/** Rows as one: one after the other, "none" as the middle one has it. */
export function joinedRows(rows: readonly PerceivedRatio[]): PerceivedRatio {
  if (rows.length === 1) return rows[0]!;
  const { length } = rows[0]!.ratio;
  const ratio = new Float64Array(rows.length * length);
  for (const [row, each] of rows.entries()) ratio.set(each.ratio, row * length);
  return { ratio, none: rows[(rows.length - 1) / 2]!.none };
}

/**
 * How probable it is that somebody who perceives `level` (log strength) speaks so: over the cells of a menu of figures the likelihoods sum to 1; of a bound it
 * is the chance that it holds, nearness apart.
 */
export function wordsLikelihood(amount: Amount, level: number, width: number, overshoot: number): number {
  switch (amount.shape) {
    case 'interval':
      return amount.parts.reduce((sum, part) => sum + part.weight * within(part, level, width), 0);
    case 'at-least':
      return boundLikelihood(level - Math.log(amount.parts[0]!.low), width, overshoot, priors.overshoot.atLeast);
    case 'at-most':
      return boundLikelihood(Math.log(amount.parts[0]!.high) - level, width, 1, priors.overshoot.atMost);
  }
}

function within({ low, high }: AmountPart, level: number, width: number): number {
  return studentT4Cdf((Math.log(high) - level) / width) - studentT4Cdf((Math.log(low) - level) / width);
}

/** The bound as said of a level `beyond` it (log strength): near it by the overshoot, and anywhere beyond by the open tail. */
function boundLikelihood(beyond: number, width: number, overshoot: number, mean: number): number {
  const holds = studentT4Cdf(beyond / width);
  if (overshoot === 0) return holds;
  let near = 0;
  for (const quantile of exponentialQuantiles) near += studentT4Cdf((mean * quantile - beyond) / width) - (1 - holds);
  const tail = 1 - overshoot * (1 - priors.overshoot.openTail);
  return (overshoot * near) / exponentialQuantiles.length + tail * holds;
}

/** The same of "none", a level below the floor: certain for words that allow zero, else as half a log unit under the floor. */
export function noneLikelihood(amount: Amount, grid: Grid, width: number, overshoot: number): number {
  const under = Math.log(grid.floor) - 0.5;
  if (amount.shape === 'at-most' && amount.parts[0]!.high > 0) return wordsLikelihood(amount, under, width, overshoot);
  if (amount.shape === 'at-most') return 1;
  if (amount.shape === 'at-least' && amount.parts[0]!.low > 0) return wordsLikelihood(amount, under, width, overshoot);
  if (amount.shape === 'at-least') return 1;
  return amount.parts.reduce((sum, part) => {
    return sum + part.weight * (part.low <= 0 ? 1 : within(part, under, width));
  }, 0);
}
