import { withCommonError } from '../../src/fusion/answers/day-band.ts';
import { inferSeries } from '../../src/fusion/inference/infer-series.ts';
import { priors } from '../../src/fusion/priors.ts';
import { gridCumulative, gridQuantile } from '../../src/stats/grid-quantile.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { gaussian } from './news-world.ts';
import { simulateSeries } from './simulate-series.ts';
import type { Kind } from './simulated-claims.ts';

/** What one day of a simulated series tells of its estimate. */
export interface CoveredDay {
  /** Probability that the estimate gives to less than the truth; drawn evenly where both have "none". */
  readonly below: number;
  /** Of the 90 % interval, in log units. */
  readonly width: number;
  /** Of the last claim until then; null before the first. */
  readonly kind: Kind | null;
  /** Since that claim, endless before the first. */
  readonly since: number;
}

/** How many claims a series of a run has, in turn: from a quiet month to a busy one. */
export const claimCounts = [10, 20, 40, 80] as const;

const days = 120;
const scoredDays: readonly number[] = Array.from({ length: 20 }, (_, i) => 20 + 5 * i);

/** Draws the series of a job from the model's own prior, the error that all sources share included, and holds the estimate's days 20 to 115, every fifth, against it. */
export function coverSeries(job: number): CoveredDay[] {
  const random = seededRandom(6007 * (job + 1));
  const { model, claims, truth } = simulateSeries(days, claimCounts[job % claimCounts.length]!, random);
  const { grid, dynamics } = model;
  const { size, step } = grid;
  const { marginals } = inferSeries(model, { ...priors.sampling, pathsPerWorld: 1 }, random);
  const none = dynamics.regimes.length * size;
  const saidOn = claims.map(({ kind, factor }) => ({ kind, day: factor.days[0]! })).sort((a, b) => a.day - b.day);
  const shared = (priors.commonError / step) * gaussian(random);
  return scoredDays.map((day) => {
    const state = truth.states[day]!;
    const marginal = withCommonError(grid, marginals[day]!);
    const position = (state % size) + shared + random() - 0.5;
    const quantile = (probability: number): number => gridQuantile(marginal, size, probability, marginal[size]) ?? -0.5;
    const last = saidOn.findLast((claim) => claim.day <= day);
    return {
      below: state === none ? random() * marginal[size]! : gridCumulative(marginal, size, position, marginal[size]),
      width: step * (quantile(0.95) - quantile(0.05)),
      kind: last?.kind ?? null,
      since: last === undefined ? Number.POSITIVE_INFINITY : day - last.day,
    };
  });
}
