import type { Day } from '../../../src/model/day.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';

/** The days on which something new was said, in order, each once. */
export function newsDays(series: readonly Pick<EstimateOutline, 'news'>[]): readonly Day[] {
  return [...new Set(series.flatMap(({ news }) => news))].sort();
}

/** The days on which something new was said of one series, in order. */
export function newsIn({ contributions }: Pick<Estimate, 'contributions'>): readonly Day[] {
  return [...new Set(contributions.map(({ saidAt }) => saidAt))].sort();
}

/** The next of the days after `day` (`step` 1) or before it (`step` -1); undefined where there is none. */
export function neighbour(days: readonly Day[], day: Day, step: 1 | -1): Day | undefined {
  return step === 1 ? days.find((other) => other > day) : days.findLast((other) => other < day);
}
