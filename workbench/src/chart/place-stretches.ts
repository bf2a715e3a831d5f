import type { Change } from '../../../src/model/estimate.ts';
import { numberOfDay } from '../words/days.ts';
import type { Frame } from './scales.ts';

/** A change with the pixels between which it is shaded. */
interface Stretch {
  readonly change: Change;
  readonly left: number;
  readonly right: number;
  /** True where there is room for words above it, and not only for an arrow. */
  readonly worded: boolean;
}

const wordsPixels = 84;

/** Places changes across a chart, each with its first and last day whole, cut at the chart's edges; without those that lie outside. */
export function placeStretches(
  changes: readonly Change[],
  x: (day: number) => number,
  { width, left: start, right: end }: Pick<Frame, 'width' | 'left' | 'right'>,
): readonly Stretch[] {
  return changes
    .map((change) => {
      const left = Math.max(start, x(numberOfDay(change.from) - 0.5));
      const right = Math.min(width - end, x(numberOfDay(change.until) + 0.5));
      return { change, left, right, worded: right - left >= wordsPixels };
    })
    .filter(({ left, right }) => right > left);
}
