import type { Day } from '../../../src/model/day.ts';
import type { Estimate } from '../../../src/model/estimate.ts';

/** The days on which something new was said, in order, each once. */
export function newsDays(estimates: readonly Estimate[]): readonly Day[] {
  const days = new Set(estimates.flatMap((estimate) => estimate.contributions.map(({ saidAt }) => saidAt)));
  return [...days].sort();
}

/** The next of the days after `day` (`step` 1) or before it (`step` -1); undefined where there is none. */
export function neighbour(days: readonly Day[], day: Day, step: 1 | -1): Day | undefined {
  return step === 1 ? days.find((other) => other > day) : days.findLast((other) => other < day);
}
