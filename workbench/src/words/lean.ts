import type { SourceLean } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { factorOf } from './factor.ts';

/** How far a source sees the force above what it is, with its 90 % band: `speaks high: ×2.7 (1.8 to 4.2)`; high or low only where the whole band is. */
export function leanInWords(lean: SourceLean['lean']): string {
  const { noLean, leans, pointWithin } = say().estimates;
  if (lean === null) return noLean;
  const side = lean.q05 > 1 ? leans.high : lean.q95 < 1 ? leans.low : leans.unclear;
  return pointWithin(`${side}: ×${factorOf(lean.median)}`, factorOf(lean.q05), factorOf(lean.q95));
}
