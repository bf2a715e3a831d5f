import type { SourceLean } from '../../model/estimate.ts';
import { cellsOff, errorOf } from '../house-error.ts';
import type { House } from '../houses.ts';
import type { Inferred } from '../inference/infer-series.ts';

/** How far a house sees the force above what it is, over all worlds; null where it has no shift of its own. */
export function leanOf({ model, worlds }: Inferred, house: House): SourceLean['lean'] {
  const error = errorOf(house, model.shifts, model.grid);
  if (error.house < 0) return null;
  const sorted = worlds
    .map(({ shifts, weight }) => ({ factor: Math.exp(cellsOff(error, shifts) * model.grid.step), weight }))
    .sort((a, b) => a.factor - b.factor);
  const quantile = (probability: number): number => {
    let sum = 0;
    for (const { factor, weight } of sorted) {
      sum += weight;
      if (sum >= probability) return factor;
    }
    return sorted.at(-1)!.factor;
  };
  return { median: quantile(0.5), q05: quantile(0.05), q95: quantile(0.95) };
}
