import type { Contribution, Credibility } from '../../model/estimate.ts';
import { gridCumulative, gridQuantile } from '../../stats/grid-quantile.ts';
import { factorLog } from '../inference/day-weights.ts';
import { type Grid, wideReference } from '../inference/grid.ts';
import type { Inferred } from '../inference/infer-series.ts';
import type { Factor } from '../inference/strength-model.ts';
import type { OriginFactor } from '../origin-factors.ts';
import { priors } from '../priors.ts';

/** Worlds by which what an origin said is divided out. */
const mostWorlds = 12;
/** Days within which another origin speaks to the same strength. */
const near = priors.silence;
/**
 * What two usually reliable sources may differ by and both be right (log strength): the range of 90 % of the difference of two errors, each of a house
 * graded B and of a source within it. A claim is true where the strength lies no further than this from what its words allow.
 */
const tolerance = 1.645 * Math.SQRT2 * Math.hypot(priors.grades.B.scale, priors.sourceScale);
/** Nothing can be judged where nine tenths of what is believed without the claim reach over more than this share of what was believed before any. */
const widest = 0.5;
/** From which probability on which digit is given (the model note’s reading of AJP-2.1’s scale of credibility). */
const digits: readonly (readonly [number, Credibility])[] = [
  [0.9, 1],
  [0.75, 2],
  [0.4, 3],
  [0.15, 4],
  [0, 5],
];
/** So many other origins of other families must agree with a claim for it to be confirmed. */
const confirming = 2;

type Said = Omit<Contribution, 'credibility'>;

/**
 * How credible each contribution is, by what all other origins make of its day, never by its own source's grade: what its origin said is divided out of the
 * day's distribution, world by world, and the probability taken that the strength is what its words allow. 1 only where `confirming` others agree.
 */
export function credibilities(
  contributions: readonly Said[],
  inferred: Inferred,
  factors: readonly OriginFactor[],
  dayOf: (contribution: Said) => number | null,
): Contribution[] {
  const { model, marginals, worlds } = inferred;
  const { grid } = model;
  const some = worlds.filter((_, at) => at % Math.max(1, Math.ceil(worlds.length / mostWorlds)) === 0);
  const modelled = new Map(model.factors.map((factor) => [factor.key, factor]));
  const ofOrigin = new Map<string, Factor[]>();
  for (const { key, origin } of factors) {
    const factor = modelled.get(key);
    if (factor !== undefined) ofOrigin.set(origin, [...(ofOrigin.get(origin) ?? []), factor]);
  }
  const judged = new Map<string, Float64Array>();
  const withoutOrigin = (origin: string, day: number): Float64Array => {
    const name = `${day} ${origin}`;
    const known = judged.get(name);
    if (known !== undefined) return known;
    const own = (ofOrigin.get(origin) ?? []).filter(({ days }) => days.includes(day));
    const left = dividedBy(marginals[day]!, own, some, grid);
    judged.set(name, left);
    return left;
  };
  const wide = rangeOf(wideReference(grid), grid);
  /** By day. */
  const voices = new Map<number, Said[]>();
  for (const one of contributions) {
    const day = dayOf(one);
    if (day === null || one.superseded || one.role !== 'level') continue;
    const others = voices.get(day) ?? [];
    others.push(one);
    voices.set(day, others);
  }
  return contributions.map((one): Contribution => {
    const day = dayOf(one);
    if (day === null || one.role !== 'level') return { ...one, credibility: 6 };
    const believed = withoutOrigin(one.origin, day);
    if (rangeOf(believed, grid) > widest * wide) return { ...one, credibility: 6 };
    const digit = digits.find(([from]) => within(believed, one, grid) >= from)?.[1] ?? 5;
    const isConfirmed = digit > 1 || agreeing(one, day, voices) >= confirming;
    return { ...one, credibility: isConfirmed ? digit : 2 };
  });
}

/** A day's distribution without some factors; each is averaged over worlds before it is divided out. */
function dividedBy(
  marginal: Float64Array,
  own: readonly Factor[],
  worlds: Inferred['worlds'],
  grid: Grid,
): Float64Array {
  const left = Float64Array.from(marginal);
  for (const factor of own) {
    const mean = new Float64Array(grid.size + 1);
    for (const { shifts, weight } of worlds) {
      const log = factorLog(factor, grid, shifts);
      for (let state = 0; state <= grid.size; state++) mean[state]! += weight * Math.exp(log[state]!);
    }
    for (let state = 0; state <= grid.size; state++) left[state]! *= Math.max(mean[state]!, 1e-12) ** -factor.weight;
  }
  const total = left.reduce((sum, mass) => sum + mass, 0);
  return left.map((mass) => mass / total);
}

/** Probability that the strength is what a claim's words allow, or as near as `tolerance`. */
function within(believed: Float64Array, { low, high, open }: Said, grid: Grid): number {
  const none = believed[grid.size]!;
  const below = (strength: number) =>
    strength <= 0 ? 0 : gridCumulative(believed, grid.size, Math.log(strength / grid.floor) / grid.step, none);
  const from = open === 'below' || low <= grid.floor ? 0 : below(low * Math.exp(-tolerance));
  return (open === 'above' ? 1 : below(high * Math.exp(tolerance))) - from;
}

/** Nine tenths of a distribution, in natural logarithm; "none" stands for the floor. */
function rangeOf(believed: Float64Array, grid: Grid): number {
  const at = (share: number) => gridQuantile(believed, grid.size, share, believed[grid.size]) ?? 0;
  return (at(0.95) - at(0.05)) * grid.step;
}

/** How many other origins, of other families, say of about the same day what goes with a claim. */
function agreeing(one: Said, day: number, voices: ReadonlyMap<number, readonly Said[]>): number {
  const room = Math.exp(tolerance);
  const origins = new Set<string>();
  for (let on = day - near; on <= day + near; on++) {
    for (const { origin, family, low, high } of voices.get(on) ?? []) {
      if (origin === one.origin || family === one.family) continue;
      if (low <= one.high * room && one.low <= high * room) origins.add(origin);
    }
  }
  return origins.size;
}
