import type { SourceLean } from '../../model/estimate.ts';
import { cellsOff, errorOf } from '../house-error.ts';
import type { House } from '../houses.ts';
import type { Inferred } from '../inference/infer-series.ts';
import { factorQuantiles } from './factor-quantiles.ts';

/** How far a house sees the force above what it is, over all worlds; null where it has no shift of its own. */
export function leanOf({ model, worlds }: Inferred, house: House): SourceLean['lean'] {
  const error = errorOf(house, model.shifts, model.grid);
  if (error.house < 0) return null;
  return factorQuantiles(worlds, model.grid, (shifts) => cellsOff(error, shifts));
}
