import type { SourceLean } from '../../../src/model/estimate.ts';
import { factorOf } from './factor.ts';

/** How far a source sees the force above what it is, with its 90 % band: `speaks high: ×2.7 (1.8 to 4.2)`; high or low only where the whole band is. */
export function leanInWords(lean: SourceLean['lean']): string {
  if (lean === null) return 'nothing tells its lean';
  const side = lean.q05 > 1 ? 'speaks high' : lean.q95 < 1 ? 'speaks low' : 'no clear lean';
  return `${side}: ×${factorOf(lean.median)} (${factorOf(lean.q05)} to ${factorOf(lean.q95)})`;
}
