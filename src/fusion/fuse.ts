import { type Day, dayNumber } from '../model/day.ts';
import type { Contribution, DayBand, Estimate, SeriesKey, Statement, Unused } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Constraint } from './constraint.ts';
import { dayBand, withCommonError } from './day-band.ts';
import { makeDynamics } from './dynamics.ts';
import { smoothBackward } from './forward-backward.ts';
import { gridFor } from './grid.ts';
import { type OriginFactor, originFactors, type RatioCache } from './origin-factors.ts';
import { drawnDay, type PlacedClaim, placeClaims, runWindow } from './place-claims.ts';
import { priors } from './priors.ts';
import { lastMedianWith, type Run, runForward } from './run.ts';
import { levelStatements, peakStatement } from './statements.ts';

/** What an estimate depends on beside the evidence. */
export interface FuseOptions {
  /** What was said by the end of this day is known; it is also the headline's day. */
  readonly asOf: Day;
  /** Fixes the paths drawn for statements that join two days. */
  readonly seed?: number;
}

/**
 * Fuses the claims of one series into its strength on every day from the first claim to `options.asOf`: an exact
 * forward–backward pass over a grid of log strength, each origin one bounded factor. Null where no claim bears on any
 * day. Neither the order of the evidence nor copies within an origin make a difference.
 */
export function fuse(key: SeriesKey, evidence: readonly Evidence[], options: FuseOptions): Estimate | null {
  const { asOf, seed = priors.paths.seed } = options;
  const grid = gridFor(key.scope);
  const known = evidence.filter((claim) => claim.saidAt <= asOf).sort(bySaying);
  const { placed, references, unused } = placeClaims(known, grid, key.scope, asOf);
  const { first, last } = runWindow(placed, asOf);
  const { near, far } = splitByNearness(placed, first);
  if (near.length === 0) return null;

  const cache: RatioCache = new Map();
  const run = runForward(grid, makeDynamics(grid), originFactors(near, grid, cache), first, last);
  const marginals = smoothBackward(run.dynamics, run.filtered, run.dayFactors);
  const blurred = marginals.map((marginal) => withCommonError(grid, marginal));
  const days = bandsOf(run, blurred);
  const headline = days.at(-1)!;

  const influences = influencesOf(
    run,
    headline.median,
    near,
    references.map(({ claim }) => claim),
    (origin) => {
      const own = new Set(known.filter((claim) => claim.origin === origin).map(({ id }) => id));
      const others = near.filter(({ claim }) => !own.has(claim.id));
      // Only a claim whose base goes with the origin has to be read anew.
      if (!others.some(({ constraint }) => own.has(constraint.base ?? ''))) return originFactors(others, grid, cache);
      const again = placeClaims(
        known.filter(({ id }) => !own.has(id)),
        grid,
        key.scope,
        asOf,
      ).placed;
      return originFactors(splitByNearness(again, first).near, grid, cache);
    },
  );
  const superseded = new Set(
    run.factors.filter((factor) => factor.superseded).flatMap((factor) => factor.claims.map(({ id }) => id)),
  );
  const contributions = [
    ...near.map(({ claim, constraint, days: on }) =>
      contributionOf(claim, constraint, drawnDay(on), superseded.has(claim.id), influences.get(claim.origin) ?? 0),
    ),
    ...references.map(({ claim, constraint }) =>
      contributionOf(claim, constraint, null, false, influences.get(claim.origin) ?? 0),
    ),
  ].sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.claim < b.claim ? -1 : 1));

  const statedPeak = Math.max(0, ...references.map(({ constraint }) => constraint.amount.point ?? 0));

  return {
    format: 'muster.series/1',
    key,
    asOf,
    days,
    headline,
    contributions,
    statements: statementsOf(run, blurred.at(-1)!, days, statedPeak, seed),
    unused: [...unused, ...far],
  };
}

function statementsOf(
  run: Run,
  marginal: Float64Array,
  days: readonly DayBand[],
  statedPeak: number,
  seed: number,
): Statement[] {
  const peak = peakStatement(run.grid, run.dynamics, run.filtered, days, statedPeak, seed);
  const levels = levelStatements(run.grid, marginal, days.at(-1)!);
  return peak === null ? levels : [peak, ...levels];
}

function splitByNearness(placed: readonly PlacedClaim[], first: number): { near: PlacedClaim[]; far: Unused[] } {
  const near = placed.filter((each) => each.days[0]! >= first);
  const far = placed.filter((each) => each.days[0]! < first);
  return { near, far: far.map(({ claim }) => ({ claim: claim.id, reason: 'too far in time from the rest' })) };
}

function bandsOf(run: Run, marginals: readonly Float64Array[]): DayBand[] {
  let heard = Number.NEGATIVE_INFINITY;
  return marginals.map((marginal, day) => {
    if (run.dayFactors.has(day)) heard = day;
    return dayBand(run.grid, marginal, run.firstDay + day, day - heard > priors.silence);
  });
}

/** By origin: ln(median with it / median without it) on the headline day, everything else read anew without it. */
function influencesOf(
  run: Run,
  median: number,
  near: readonly PlacedClaim[],
  references: readonly Evidence[],
  factorsWithout: (origin: string) => readonly OriginFactor[],
): ReadonlyMap<string, number> {
  const origins = new Set([...near.map(({ claim }) => claim.origin), ...references.map((claim) => claim.origin)]);
  const inLog = (strength: number): number => Math.log(Math.max(strength, run.grid.floor));
  const influences = new Map<string, number>();
  for (const origin of origins) {
    const others =
      origins.size > priors.fullInfluence
        ? run.factors.filter((factor) => factor.origin !== origin)
        : factorsWithout(origin);
    influences.set(origin, inLog(median) - inLog(lastMedianWith(run, others)));
  }
  return influences;
}

function contributionOf(
  claim: Evidence,
  { amount, low, high, conversion }: Constraint,
  day: Day | null,
  superseded: boolean,
  influence: number,
): Contribution {
  const { id, origin, source, family, saidAt } = claim;
  const role = day === null ? 'reference' : 'level';
  const { point, shape } = amount;
  const open = shape === 'at-least' ? 'above' : shape === 'at-most' ? 'below' : null;
  return {
    claim: id,
    origin,
    source,
    family,
    saidAt,
    day,
    low,
    high,
    open,
    point,
    superseded,
    role,
    influence,
    conversion,
  };
}

function bySaying(a: Evidence, b: Evidence): number {
  return dayNumber(a.saidAt) - dayNumber(b.saidAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
