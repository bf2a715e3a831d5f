import { withCommonError } from '../../src/fusion/answers/day-band.ts';
import { gridFor } from '../../src/fusion/inference/grid.ts';
import { inferSeries } from '../../src/fusion/inference/infer-series.ts';
import { priors } from '../../src/fusion/priors.ts';
import { bySaying, readSeries } from '../../src/fusion/read-series.ts';
import { addDays, dayNumber } from '../../src/model/day.ts';
import { gridQuantile } from '../../src/stats/grid-quantile.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { baselines, pointsOf } from './baselines.ts';
import { firstDay, makeNewsWorld, type Scenario, worldDays } from './news-world.ts';

/** How an estimate of one day did, in log units. */
export interface DayScore {
  readonly crps: number;
  /** Logarithm of the density at the truth, with a floor of e⁻⁶. */
  readonly logScore: number;
  readonly within50: boolean;
  readonly within90: boolean;
  /** Of the 90 % interval. */
  readonly width: number;
  /** Middle of the estimate less the truth. */
  readonly error: number;
  /** Probability that the strength is below levels about the truth, and whether it is. */
  readonly statements: readonly (readonly [number, boolean])[];
}

/** One world scored on days 20 to 115, every fifth. */
export interface WorldScore {
  readonly ours: readonly DayScore[];
  /** By baseline: its middle less the truth, on the same days. */
  readonly baselines: Readonly<Record<string, readonly number[]>>;
}

const scoredDays: readonly number[] = Array.from({ length: 20 }, (_, i) => 20 + 5 * i);

/** Makes a world and scores the estimate, and what baselines would have it be. */
export function scoreWorld(scenario: Scenario, seed: number): WorldScore {
  const random = seededRandom(seed);
  const { truth, evidence } = makeNewsWorld(scenario, random);
  const grid = gridFor('personnel');
  const series = readSeries([...evidence].sort(bySaying), grid, 'personnel', addDays(firstDay, worldDays - 1));
  const { marginals } = inferSeries(series.model, { ...priors.sampling, pathsPerWorld: 1 }, random);
  const offset = dayNumber(firstDay) - series.first;
  const points = pointsOf(evidence);
  return {
    ours: scoredDays.map((day) => scoreDay(withCommonError(grid, marginals[day + offset]!), truth[day]!, random)),
    baselines: Object.fromEntries(
      Object.entries(baselines).map(([name, middle]) => [
        name,
        scoredDays.map((day) => middle(points, day) - truth[day]!),
      ]),
    ),
  };
}

function scoreDay(marginal: Float64Array, truth: number, random: () => number): DayScore {
  const grid = gridFor('personnel');
  const { size, step, logs } = grid;
  const quantile = (probability: number): number =>
    logs[0]! + step * (gridQuantile(marginal, size, probability, marginal[size]) ?? -0.5);
  let below = marginal[size]!;
  let crps = 0;
  for (let k = 0; k < size; k++) {
    below += marginal[k]!;
    crps += step * (below - (logs[k]! + step / 2 >= truth ? 1 : 0)) ** 2;
  }
  const cell = Math.round((truth - logs[0]!) / step);
  const [q05, q25, q50, q75, q95] = [0.05, 0.25, 0.5, 0.75, 0.95].map(quantile);
  const statements = [-0.6, -0.3, 0, 0.3, 0.6].map((distance) => {
    const level = truth + distance + 0.3 * (random() - 0.5);
    let probability = marginal[size]!;
    for (let k = 0; k < size; k++) if (logs[k]! < level) probability += marginal[k]!;
    return [Math.min(1, probability), truth < level] as const;
  });
  return {
    crps,
    logScore: Math.log(Math.max(Math.exp(-6), (marginal[cell] ?? 0) / step)),
    within50: truth >= q25! && truth <= q75!,
    within90: truth >= q05! && truth <= q95!,
    width: q95! - q05!,
    error: q50! - truth,
    statements,
  };
}
