import { gridQuantile } from '../../stats/grid-quantile.ts';
import { cellsOf } from '../inference/forward-backward.ts';
import type { Inferred } from '../inference/infer-series.ts';
import type { StrengthModel } from '../inference/strength-model.ts';
import { keepWorlds, type LastDay } from './kept-worlds.ts';

/** Worlds by which influence is reckoned, with and without over the same ones: so many over all questions, but never fewer than the least. */
const worldsOverAll = 600;
const leastWorlds = 6;

/** ln(median of the last day with all / median had other things been said). */
export interface WhatIf {
  /** Had only this been said. */
  readonly only: (without: StrengthModel) => number;
  /** Had some factors, by their keys, not been: all else stays as it is, weights too. */
  readonly without: (keys: ReadonlySet<string>) => number;
}

/** Makes the questions for one series, of which there will be `questions`. */
export function askWhatIf(inferred: Inferred, questions: number): WhatIf {
  const { grid, dynamics } = inferred.model;
  const kept = keepWorlds(inferred, Math.max(leastWorlds, Math.round(worldsOverAll / questions)));
  const medianOf = ({ message }: LastDay): number => {
    const cells = cellsOf(dynamics, message);
    return (gridQuantile(cells, grid.size, 0.5, cells[grid.size]) ?? 0) * grid.step;
  };
  const withAll = medianOf(kept.asSaid);
  return {
    only: (without) => withAll - medianOf(kept.hadBeen(without)),
    without: (keys) => withAll - medianOf(kept.without(keys)),
  };
}
