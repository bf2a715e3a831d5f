import { dayNumber } from '../model/day.ts';
import type { Evidence } from '../model/evidence.ts';
import { strengthQuantile, withCommonError } from './answers/day-band.ts';
import { inferSeries } from './inference/infer-series.ts';
import type { EstimatedBases } from './place-claims.ts';
import { priors } from './priors.ts';
import type { ReadSeries } from './read-series.ts';
import { lacksBase } from './wording/constraint.ts';
import type { StatedLevel } from './wording/stated-levels.ts';

/** A first glance is enough for a base: its own width is far larger than what more worlds would change. */
const glance = { worlds: 8, powers: [1], sweeps: 1, pathsPerWorld: 0 };
/** Quartiles of a normal distribution lie so many standard deviations apart. */
const quartilesApart = 1.349;

/**
 * Bases for the claims that are a share of, or a difference from, a level that nobody has put in figures: the highest level up to the day that the claim is
 * about, as the other claims make it, with its spread. What the claim then says leans on an estimate that does not know of it, so it is taken for a
 * little less sure than it is: that the base and the level move together is not used.
 */
export function estimateBases(
  known: readonly Evidence[],
  { placement, model, grid, first }: ReadSeries,
  random: () => number,
): EstimatedBases {
  const without = new Set(
    placement.unused.filter(({ reason }) => reason.startsWith(lacksBase)).map(({ claim }) => claim),
  );
  const baseless = known.filter(({ id, asOf }) => without.has(id) && asOf !== null);
  if (baseless.length === 0) return new Map();
  const levels = inferSeries(model, glance, random).marginals.map((marginal) => {
    const blurred = withCommonError(grid, marginal);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((probability) => strengthQuantile(grid, blurred, probability));
    return { level: middle!, width: low! > 0 ? Math.log(high! / low!) / quartilesApart : priors.widestDifference };
  });
  return new Map(
    baseless.flatMap(({ id, asOf, family, source, saidAt }): [string, StatedLevel][] => {
      const day = Math.min(dayNumber(asOf!.until) - first, levels.length - 1);
      const highest = levels
        .slice(0, Math.max(0, day))
        .reduce((best, each) => (each.level > best.level ? each : best), { level: 0, width: 0 });
      if (!(highest.level > 0)) return [];
      return [[id, { claim: 'estimate', family, source, saidAt, ...highest, bound: false, estimated: true }]];
    }),
  );
}
