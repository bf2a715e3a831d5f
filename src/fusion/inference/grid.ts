import { priors } from '../priors.ts';
import { countsPeople } from '../scopes.ts';

/**
 * The strengths that the model tells apart: cell `k` holds those within half a `step` of `logs[k]` in natural
 * logarithm. A message or marginal over it has `size + 1` entries, the last one for "none" (below the floor).
 */
export interface Grid {
  readonly floor: number;
  readonly ceiling: number;
  readonly step: number;
  readonly size: number;
  readonly logs: Float64Array;
}

/** The grid for a scope: people from 150 to a million, other things from one half to a hundred thousand. */
export function gridFor(scope: string): Grid {
  const { floor, ceiling } = countsPeople(scope) ? priors.grid.personnel : priors.grid.other;
  const { step } = priors.grid;
  const size = Math.floor(Math.log(ceiling / floor) / step) + 1;
  const logs = Float64Array.from({ length: size }, (_, k) => Math.log(floor) + k * step);
  return { floor, ceiling, step, size, logs };
}

/** What is believed of a day before any claim bears on it: the logarithm uniform over the grid, and a little on "none". */
export function wideReference(grid: Grid): Float64Array {
  const reference = new Float64Array(grid.size + 1).fill((1 - priors.noneAtFirst) / grid.size);
  reference[grid.size] = priors.noneAtFirst;
  return reference;
}
