import type { Day } from '../model/day.ts';
import type { Unused } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { baseFinder, type GlancedLevels } from './estimate-bases.ts';
import { makeDynamics } from './inference/dynamics.ts';
import type { Grid } from './inference/grid.ts';
import type { Shift, StrengthModel } from './inference/strength-model.ts';
import { modelSeries } from './model-series.ts';
import { type OriginFactor, originFactors, type RatioCache, ratioCache } from './origin-factors.ts';
import { type PlacedClaim, type Placement, placeClaims, runWindow } from './place-claims.ts';

/** A series read and modelled: over the run, the grid and the shifts of `like`, where given, so that worlds can be compared. */
export interface ReadSeries {
  readonly grid: Grid;
  readonly placement: Placement;
  /** The levels that bases are taken from which nobody has put in figures; null where there are none. */
  readonly levels: GlancedLevels | null;
  readonly near: readonly PlacedClaim[];
  readonly far: readonly Unused[];
  readonly factors: readonly OriginFactor[];
  readonly shifts: readonly Shift[];
  /** The shifts that the claims share by themselves, which are not `shifts` where the run is like another's. */
  readonly needed: () => readonly Shift[];
  readonly model: StrengthModel;
  readonly cache: RatioCache;
  /** The run's days, since 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

/**
 * Reads and models what is known of a series by `asOf`; `known` is in an order that does not depend on the caller's. Bases that nobody has
 * put in figures are found in `levels`, or in those of `like`.
 */
export function readSeries(
  known: readonly Evidence[],
  grid: Grid,
  scope: string,
  asOf: Day,
  like?: ReadSeries,
  levels: GlancedLevels | null = like?.levels ?? null,
): ReadSeries {
  const baseOf = levels === null ? null : baseFinder(levels, known);
  const placement = placeClaims(known, grid, scope, asOf, baseOf);
  const own = runWindow(placement.placed, asOf);
  // A run like another begins with it, so that its days keep their numbers.
  const { first, last } = like === undefined ? own : { first: like.first, last: Math.max(like.last, own.last) };
  const near = placement.placed.filter((each) => each.days[0]! >= first);
  const far = placement.placed
    .filter((each) => each.days[0]! < first)
    .map(({ claim }) => ({ claim: claim.id, reason: 'too far in time from the rest' }));
  const cache: RatioCache = like?.cache ?? ratioCache();
  const { factors, shifts, needed } = originFactors(near, grid, cache, like?.shifts);
  const dynamics = like?.model.dynamics ?? makeDynamics(grid);
  const model = modelSeries(grid, dynamics, factors, shifts, placement.statuses, first, last);
  return { grid, placement, levels, near, far, factors, shifts, needed, model, cache, first, last };
}

/** The series had some claims never been made: only where a base goes with them are the others read anew. */
export function modelWithout(
  series: ReadSeries,
  known: readonly Evidence[],
  left: (claim: Evidence) => boolean,
  scope: string,
  asOf: Day,
): StrengthModel {
  const { grid, near, shifts, cache, model, placement, first, last } = series;
  const gone = new Set(known.filter(left).map(({ id }) => id));
  const rest = near.filter(({ claim }) => !gone.has(claim.id));
  if (rest.some(({ constraint }) => gone.has(constraint.base ?? ''))) {
    return readSeries(
      known.filter(({ id }) => !gone.has(id)),
      grid,
      scope,
      asOf,
      series,
    ).model;
  }
  const statuses = placement.statuses.filter(({ claim }) => !gone.has(claim.id));
  const { factors } = originFactors(rest, grid, cache, shifts);
  return modelSeries(grid, model.dynamics, factors, shifts, statuses, first, last);
}

/** Earliest said first; ids break ties, so that the caller's order makes no difference. */
export function bySaying(a: Evidence, b: Evidence): number {
  if (a.saidAt !== b.saidAt) return a.saidAt < b.saidAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
