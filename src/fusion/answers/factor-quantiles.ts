import type { Grid } from '../inference/grid.ts';
import type { InferredWorld } from '../inference/infer-series.ts';
import type { Shifts } from '../inference/strength-model.ts';

/** Quantiles, over all worlds, of the factor that some number of cells stands for. */
export function factorQuantiles(
  worlds: readonly InferredWorld[],
  grid: Grid,
  cellsOf: (shifts: Shifts) => number,
): { readonly median: number; readonly q05: number; readonly q95: number } {
  const sorted = worlds
    .map(({ shifts, weight }) => ({ factor: Math.exp(cellsOf(shifts) * grid.step), weight }))
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
