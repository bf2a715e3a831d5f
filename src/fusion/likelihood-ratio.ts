import { studentT4Cdf } from '../stats/student-t.ts';
import type { Amount, AmountPart } from './amount.ts';
import { type Grid, wideReference } from './grid.ts';
import { priors } from './priors.ts';

const exponentialQuantiles = Float64Array.from({ length: 24 }, (_, i) => -Math.log(1 - (i + 0.5) / 24));

/**
 * How much more likely these words are at each state than under the wide reference: the mean over the reference is 1,
 * so an uninformative claim is 1 everywhere and precise and vague words can be mixed. `width` is the scale (log
 * strength) of the speaker's number about the true one; `overshoot`, 0 to 1, is how far a bound is taken to be said
 * near the level. With weight `1 − trust` the claim says nothing of its day, which bounds what any one claim can do.
 */
export function likelihoodRatio(
  amount: Amount,
  width: number,
  overshoot: number,
  trust: number,
  grid: Grid,
): Float64Array {
  const likelihood = new Float64Array(grid.size + 1);
  for (let k = 0; k < grid.size; k++) likelihood[k] = wordsLikelihood(amount, grid.logs[k]!, width, overshoot);
  likelihood[grid.size] = noneLikelihood(amount, grid, width, overshoot);
  const reference = wideReference(grid);
  const expected = likelihood.reduce((sum, value, state) => sum + value * reference[state]!, 0);
  if (!(expected > 1e-300)) return likelihood.fill(1);
  return likelihood.map((value) => 1 - trust + (trust * value) / expected);
}

function wordsLikelihood(amount: Amount, level: number, width: number, overshoot: number): number {
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

/** "None" is a level below the floor: certain for words that allow zero, else as half a log unit under the floor. */
function noneLikelihood(amount: Amount, grid: Grid, width: number, overshoot: number): number {
  const under = Math.log(grid.floor) - 0.5;
  if (amount.shape === 'at-most' && amount.parts[0]!.high > 0) return wordsLikelihood(amount, under, width, overshoot);
  if (amount.shape === 'at-most') return 1;
  if (amount.shape === 'at-least' && amount.parts[0]!.low > 0) return wordsLikelihood(amount, under, width, overshoot);
  if (amount.shape === 'at-least') return 1;
  return amount.parts.reduce((sum, part) => {
    return sum + part.weight * (part.low <= 0 ? 1 : within(part, under, width));
  }, 0);
}
