import { dayFromNumber, dayNumber } from '../model/day.ts';
import type { Evidence } from '../model/evidence.ts';
import { strengthQuantile, withCommonError } from './answers/day-band.ts';
import type { Grid } from './inference/grid.ts';
import { inferSeries } from './inference/infer-series.ts';
import type { StrengthModel } from './inference/strength-model.ts';
import type { BaseOf } from './place-claims.ts';
import { priors } from './priors.ts';

/** A first glance is enough to find a base's day, and about where its level lies: that itself is sampled. */
const glance = { worlds: 8, powers: [1], sweeps: 1, pathsPerWorld: 0 };
/** Quartiles of a normal distribution lie so many standard deviations apart. */
const quartilesApart = 1.349;

/** The level of each day as claims make it that need no other day's: its middle, and its scale in log strength. */
export interface GlancedLevels {
  /** The first day, since 1970-01-01. */
  readonly first: number;
  readonly days: readonly { readonly level: number; readonly width: number }[];
}

/** What a first glance at a model shows of each day's level. */
export function glanceLevels(model: StrengthModel, first: number, random: () => number): GlancedLevels {
  return levelsFrom(model.grid, inferSeries(model, glance, random).marginals, first);
}

/** The levels of days from their marginals. */
export function levelsFrom(grid: Grid, marginals: readonly Float64Array[], first: number): GlancedLevels {
  const days = marginals.map((marginal) => {
    const blurred = withCommonError(grid, marginal);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((probability) => strengthQuantile(grid, blurred, probability));
    return { level: middle!, width: low! > 0 ? Math.log(high! / low!) / quartilesApart : priors.widestDifference };
  });
  return { first, days };
}

/**
 * Finds the base of a claim that is a share of, or a difference from, a level that nobody has put in figures: the level on the day of the claim that it names, or
 * else the highest before the day that it is about. Null where no such day is in the run.
 */
export function baseFinder({ first, days }: GlancedLevels, known: readonly Evidence[]): BaseOf {
  const dayOf = ({ asOf }: Evidence): number =>
    asOf === null ? Number.NaN : Math.floor((dayNumber(asOf.from) + dayNumber(asOf.until)) / 2) - first;
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  return (claim) => {
    if (claim.asOf === null) return null;
    const until = Math.min(dayNumber(claim.asOf.until) - first, days.length - 1);
    const named = byId.get(claim.reference ?? '');
    let day = named === undefined ? Number.NaN : dayOf(named);
    if (!(day >= 0 && day < until)) {
      day = 0;
      for (let other = 1; other < until; other++) if (days[other]!.level > days[day]!.level) day = other;
    }
    if (!(day < until) || !(days[day]!.level > 0)) return null;
    const { family, source, saidAt, reference } = claim;
    const on = dayFromNumber(first + day);
    const spoken = { claim: reference ?? 'estimate', family, source, saidAt };
    return { ...spoken, trueOf: on, ...days[day]!, bound: false, estimatedFor: on };
  };
}
