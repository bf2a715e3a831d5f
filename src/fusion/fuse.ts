import { type Day, dayNumber } from '../model/day.ts';
import type { Contribution, DayBand, Estimate, SeriesKey, SourceLean, Unused } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { findChanges } from './answers/changes.ts';
import { findContradictions } from './answers/contradictions.ts';
import { findConversions } from './answers/conversions.ts';
import { credibilities } from './answers/credibility.ts';
import { dayBand, withCommonError } from './answers/day-band.ts';
import { findExplanations } from './answers/explanations.ts';
import { askWhatIf } from './answers/influence.ts';
import { leanOf } from './answers/source-leans.ts';
import { fractionOnDays, levelOnDays, levelStatements, peakStatement } from './answers/statements.ts';
import { findWanted } from './answers/wanted.ts';
import { glanceLevels } from './estimate-bases.ts';
import type { House } from './houses.ts';
import { gridFor } from './inference/grid.ts';
import { type Inferred, inferSeries } from './inference/infer-series.ts';
import type { OriginFactor } from './origin-factors.ts';
import { drawnDay, type PlacedClaim, type Placement, placeClaims } from './place-claims.ts';
import { priors } from './priors.ts';
import { bySaying, modelWithout, type ReadSeries, readSeries } from './read-series.ts';

/** What an estimate depends on beside the evidence. */
export interface FuseOptions {
  /** What was said by the end of this day is known; it is also the headline's day. */
  readonly asOf: Day;
  /** Fixes what is drawn by chance. */
  readonly seed?: number;
  /** How many worlds are sampled where sources speak more than once: fewer is faster and coarser. */
  readonly worlds?: number;
  /** Levels of which to say, for each day, how probable it is that the strength was below. */
  readonly levels?: readonly number[];
  /** Fractions of the peak of which to say the same. */
  readonly fractionsOfPeak?: readonly number[];
}

/**
 * Fuses the claims of one series into its strength on every day from the first claim to `options.asOf`: the shifts of houses and
 * formations sampled, the strength within each world exact on a grid of its logarithm, each origin one bounded factor. Null where no claim
 * bears on any day. Neither the order of the evidence nor copies within an origin make a difference; a seed fixes every bit.
 */
export function fuse(key: SeriesKey, evidence: readonly Evidence[], options: FuseOptions): Estimate | null {
  const known = inferEvidence(key, evidence, options);
  return known === null ? null : estimateFrom(key, known, options);
}

/** A series as it is read from what is known, with what is inferred from it. */
export interface InferredSeries {
  /** In an order that does not depend on the caller's. */
  readonly known: readonly Evidence[];
  readonly series: ReadSeries;
  readonly inferred: Inferred;
}

/** Why claims of a series are not used, where none that was known by `asOf` bears on any day; empty where one does, or none was known. */
export function refusedOf({ scope }: SeriesKey, evidence: readonly Evidence[], asOf: Day): readonly Unused[] {
  const known = evidence.filter((claim) => claim.saidAt <= asOf).sort(bySaying);
  const { placed, unused } = placeClaims(known, gridFor(scope), scope, asOf, null);
  return placed.length > 0 ? [] : unused;
}

/** Reads and infers what `fuse` tells of; null where no claim bears on any day. */
export function inferEvidence(
  { scope }: SeriesKey,
  evidence: readonly Evidence[],
  { asOf, seed = priors.sampling.seed, worlds }: FuseOptions,
): InferredSeries | null {
  const known = evidence.filter((claim) => claim.saidAt <= asOf).sort(bySaying);
  const stated = readSeries(known, gridFor(scope), scope, asOf);
  if (stated.near.length === 0) return null;
  const levels = stated.placement.lacksBase ? glanceLevels(stated.model, stated.first, seededRandom(seed)) : null;
  const series = levels === null ? stated : readSeries(known, stated.grid, scope, asOf, undefined, levels);
  const { model } = series;
  const effort = { ...priors.sampling, worlds: worlds ?? worldsFor(model.lastDay + 1) };
  return { known, series, inferred: inferSeries(model, effort, seededRandom(seed)) };
}

/** Everything that people ask of an inferred series. */
export function estimateFrom(
  key: SeriesKey,
  { known, series, inferred }: InferredSeries,
  options: FuseOptions,
): Estimate {
  const { asOf } = options;
  const { grid, placement, near, far, factors, model, first } = series;
  const blurred = inferred.marginals.map((marginal) => withCommonError(grid, marginal));
  const days = bandsOf(inferred, blurred, first);
  const headline = days.at(-1)!;
  const origins = new Set([...near, ...placement.references, ...placement.statuses].map(({ claim }) => claim.origin));
  const readAnew = origins.size <= priors.readAnew;
  const whatIf = askWhatIf(inferred, origins.size);
  const keysOf = keysByOrigin(factors);
  const without = (left: ReadonlySet<string>): number =>
    readAnew
      ? whatIf.only(modelWithout(series, known, ({ origin }) => left.has(origin), key.scope, asOf))
      : whatIf.without(new Set([...left].flatMap((origin) => keysOf.get(origin) ?? [])));
  const influences = new Map([...origins].map((origin) => [origin, without(new Set([origin]))]));
  const houses = housesOf(factors);
  const statedPeak = Math.max(0, ...placement.references.map(({ constraint }) => constraint.amount.point ?? 0));
  const peak = peakStatement(grid, inferred.paths, days, statedPeak);

  return {
    format: 'muster.series/1',
    key,
    asOf,
    days,
    headline,
    contributions: credibilities(contributionsOf(placement, near, factors, influences), inferred, factors, ({ day }) =>
      day === null ? null : Math.min(Math.max(dayNumber(day) - first, 0), model.lastDay),
    ),
    processes: placement.statuses.map(({ claim: { id, origin, source, family, saidAt, word } }) => ({
      claim: id,
      origin,
      source,
      family,
      saidAt,
      word: word ?? '',
      influence: influences.get(origin) ?? 0,
    })),
    origins: [],
    statements: [
      ...(peak === null ? [] : [peak]),
      ...levelStatements(grid, blurred.at(-1)!, headline),
      ...(options.levels ?? []).flatMap((level) => levelOnDays(grid, blurred, days, level)),
      ...(options.fractionsOfPeak ?? []).flatMap((fraction) => fractionOnDays(grid, inferred.paths, days, fraction)),
    ],
    sources: houses.map((house) => sourceOf(house, inferred, factors, without)),
    contradictions: findContradictions(factors, near, grid, model.dynamics),
    explanations: findExplanations(inferred, houses),
    changes: findChanges(days),
    conversions: findConversions(inferred, near),
    wanted: findWanted(inferred, houses),
    relativeTo: relativeTo(houses),
    unused: [...placement.unused, ...far],
  };
}

/** The factors that each origin has a claim in, by their keys. */
function keysByOrigin(factors: readonly OriginFactor[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { key, claims } of factors) {
    for (const origin of new Set(claims.map((claim) => claim.origin))) {
      const known = keys.get(origin);
      if (known === undefined) keys.set(origin, [key]);
      else known.push(key);
    }
  }
  return keys;
}

/** As many worlds as a run of so many days is given. */
function worldsFor(days: number): number {
  const { worlds, worldDays, leastWorlds } = priors.sampling;
  return Math.min(worlds, Math.max(leastWorlds, Math.round(worldDays / days)));
}

function bandsOf({ model, directions }: Inferred, marginals: readonly Float64Array[], first: number): DayBand[] {
  const spoken = new Set(model.factors.flatMap(({ days }) => days));
  let heard = Number.NEGATIVE_INFINITY;
  return marginals.map((marginal, day) => {
    if (spoken.has(day)) heard = day;
    return dayBand(model.grid, marginal, directions[day]!, first + day, day - heard > priors.silence);
  });
}

/** The houses that speak, in the order of their names. */
function housesOf(factors: readonly OriginFactor[]): House[] {
  const houses = new Map(factors.map(({ house }) => [house.name, house]));
  return [...houses.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sourceOf(
  house: House,
  inferred: Inferred,
  factors: readonly OriginFactor[],
  without: (origins: ReadonlySet<string>) => number,
): SourceLean {
  const own = factors.filter((factor) => factor.house.name === house.name);
  const origins = new Set(own.map(({ origin }) => origin));
  return {
    family: house.family,
    role: house.role,
    grade: house.grade,
    origins: origins.size,
    lean: leanOf(inferred, house),
    influence: without(origins),
  };
}

function contributionsOf(
  { references }: Placement,
  near: readonly PlacedClaim[],
  factors: readonly OriginFactor[],
  influences: ReadonlyMap<string, number>,
): Omit<Contribution, 'credibility'>[] {
  const factorOf = new Map(factors.flatMap((factor) => factor.claims.map(({ id }) => [id, factor])));
  return [
    ...near.map(({ claim, constraint, days }) => ({ claim, constraint, day: drawnDay(days) })),
    ...references.map(({ claim, constraint }) => ({ claim, constraint, day: null })),
  ]
    .map(({ claim, constraint, day }): Omit<Contribution, 'credibility'> => {
      const { id, origin, source, family, saidAt } = claim;
      const { amount, low, high, conversion } = constraint;
      const factor = factorOf.get(id);
      return {
        claim: id,
        origin,
        source,
        family,
        saidAt,
        day,
        low,
        high,
        open: amount.shape === 'at-least' ? 'above' : amount.shape === 'at-most' ? 'below' : null,
        point: amount.point,
        superseded: claim.superseded === true || (factor?.superseded ?? false),
        weight: factor?.weight ?? 0,
        role: day === null ? 'reference' : 'level',
        influence: influences.get(origin) ?? 0,
        conversion,
      };
    })
    .sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.claim < b.claim ? -1 : 1));
}

/** Nobody counts a force but those who speak of it, so its level is as right as they are together. */
function relativeTo(houses: readonly House[]): string {
  const observers = houses.filter(({ role }) => role === 'observer').map(({ family }) => family);
  if (observers.length === 0) return 'what the parties and newsrooms say; no observer speaks';
  return `what observers say together (${observers.join(', ')}): no count of the force itself anchors it`;
}
