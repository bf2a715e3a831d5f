import type { AppliedConversion } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { nounFor } from './count.ts';
import { factorOf } from './factor.ts';

/** How many of a series' unit one of another is taken for: `battalion × 900 (460 to 1,800)`, `person ÷ 5.0 (3.0 to 8.0)`. */
export function conversionInWords({ from, median, q05, q95 }: AppliedConversion): string {
  const { pointWithin } = say().estimates;
  const noun = nounFor(1, from);
  return median < 1
    ? pointWithin(`${noun} ÷ ${factorOf(1 / median)}`, factorOf(1 / q95), factorOf(1 / q05))
    : pointWithin(`${noun} × ${factorOf(median)}`, factorOf(q05), factorOf(q95));
}
