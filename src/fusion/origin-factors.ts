import type { Evidence, Grade } from '../model/evidence.ts';
import { errorOf, noError, shiftRoom } from './house-error.ts';
import { type House, leanCancels } from './houses.ts';
import type { Grid } from './inference/grid.ts';
import type { FactorPart, Shift } from './inference/strength-model.ts';
import { joinedParts, type MeanCache } from './joined-parts.ts';
import type { PlacedClaim } from './place-claims.ts';
import { priors } from './priors.ts';
import { weightOfRepetition } from './repetition.ts';
import { sharedShifts } from './shared-shifts.ts';
import { type Statement, statementsOf } from './utterances.ts';
import { type Amount, typicalAmount } from './wording/amount.ts';
import type { Yardstick } from './wording/constraint.ts';
import { averagedOver, joinedRows, type PerceivedRatio, ratiosByRow } from './wording/perceived-ratio.ts';

/** One statement of one origin, about one day or one of several: a factor of the model, with whose it is. */
export interface OriginFactor {
  /** Equal for the same words of the same origin in another run. */
  readonly key: string;
  readonly origin: string;
  readonly house: House;
  /** Days since 1970-01-01. */
  readonly days: readonly number[];
  readonly claims: readonly Evidence[];
  readonly parts: readonly FactorPart[];
  /** Logarithm of the only part's ratios; null where there are several. */
  readonly logRatio: Float64Array | null;
  /** 0 to 1: less for repetition and for words that were revised. */
  readonly weight: number;
  readonly superseded: boolean;
}

/** The factors of a series, and the shifts that several of them share. */
export interface OriginFactors {
  readonly factors: readonly OriginFactor[];
  readonly shifts: readonly Shift[];
  /** The shifts that these claims share by themselves, which are not `shifts` where those were given. */
  readonly needed: () => readonly Shift[];
}

/** Ratios by what they are made of, kept between runs that share a grid. */
export interface RatioCache {
  readonly ratios: Map<string, CachedRatio[]>;
  readonly logs: Map<Float64Array, Float64Array>;
  readonly information: Map<Float64Array, number>;
  readonly means: MeanCache;
}

/** What a wording's ratio is made of beside the words, and the ratio. */
interface CachedRatio {
  readonly sureness: number;
  readonly overshoot: number;
  readonly trust: number;
  readonly size: number;
  /** Of a house whose error is averaged over: which prior that has. Null where the error is shared. */
  readonly alone: { readonly grade: Grade; readonly lean: number; readonly inBloc: boolean } | null;
  readonly ratio: PerceivedRatio;
}

/** An empty cache. */
export function ratioCache(): RatioCache {
  return { ratios: new Map(), logs: new Map(), information: new Map(), means: new Map() };
}

interface Unweighed {
  readonly statement: Statement;
  readonly key: string;
  readonly parts: readonly FactorPart[];
  /** Relative entropy, in nats, of what the ratio alone would make of a uniform grid. */
  readonly information: number;
  readonly superseded: boolean;
}

/**
 * Turns placed claims into one weighed factor for each statement of an origin and day of which it speaks, in an order that does not depend on theirs.
 * A house that speaks more than once has a shift that its factors share; where it speaks once, its shift is integrated out. So with blocs of several houses, and with the
 * sizes of formations. `known` gives the shifts instead, for a run that is compared with another.
 */
export function originFactors(
  placed: readonly PlacedClaim[],
  grid: Grid,
  cache: RatioCache,
  known?: readonly Shift[],
): OriginFactors {
  const statements = statementsOf(placed);
  const needed = (): Shift[] => sharedShifts(statements, grid);
  const shifts = known ?? needed();
  const figures = figureDays(statements);
  const revised = revisions(statements);
  const firstWords = firstWordOfFamilies(statements);
  const unweighed = statements.map((statement): Unweighed => {
    const { key, house, saidAt, days } = statement;
    const hindsight = saidAt - days.at(-1)! >= priors.revision.saidLater && firstWords.get(house.family)! < saidAt;
    const parts = partsOf(statement, hindsight, overshootOf(statement, figures), shifts, grid, cache);
    const information = parts.length === 1 ? informationOfOne(parts[0]!, grid, cache) : informationOf(parts, grid);
    const superseded = revised.has(statement) || statement.members.every(({ claim }) => claim.superseded);
    return { statement, key, parts, information, superseded };
  });
  const weights = repetitionWeights(unweighed);
  const factors = unweighed.map(({ statement, key, parts, superseded }) => ({
    key,
    origin: statement.origin,
    house: statement.house,
    days: statement.days,
    claims: statement.members.map((member) => member.claim),
    parts,
    logRatio: parts.length === 1 ? logOf(parts[0]!, cache) : null,
    weight: weights.get(key)! * (superseded ? priors.revision.weight : 1),
    superseded,
  }));
  return { factors, shifts, needed };
}

/** The statements that a later one of their family, about the same day, revises. */
function revisions(statements: readonly Statement[]): ReadonlySet<Statement> {
  const { saidLater, daysApart } = priors.revision;
  const revised = new Set<Statement>();
  const byFamily = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.days.length > 1) continue;
    const day = statement.days[0]!;
    const family = byFamily.get(statement.house.family) ?? [];
    byFamily.set(statement.house.family, family);
    for (let i = family.length - 1; i >= 0 && day - family[i]!.days[0]! <= daysApart; i--) {
      const other = family[i]!;
      const [earlier, later] = other.saidAt < statement.saidAt ? [other, statement] : [statement, other];
      if (later.saidAt - earlier.saidAt >= saidLater && revises(later, earlier)) revised.add(earlier);
    }
    family.push(statement);
  }
  return revised;
}

function firstWordOfFamilies(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { house, saidAt } of statements)
    first.set(house.family, Math.min(saidAt, first.get(house.family) ?? saidAt));
  return first;
}

/** A later figure revises; a later bound or vague word does only where the earlier word does not agree with it. */
function revises(later: Statement, earlier: Statement): boolean {
  return later.members.some(({ constraint }) => {
    if (constraint.amount.shape === 'interval' && constraint.amount.point !== null) return true;
    return earlier.members.some((member) => {
      const typical = typicalAmount(member.constraint.amount);
      return typical < constraint.low || typical > constraint.high;
    });
  });
}

/** Days on which some origin gives two ends or a point, with who does; days on which several do have no one owner. */
function figureDays(statements: readonly Statement[]): ReadonlyMap<number, string | null> {
  const figures = new Map<number, string | null>();
  for (const { origin, days, members } of statements) {
    if (!members.some(({ constraint }) => constraint.amount.shape === 'interval')) continue;
    for (const day of days) figures.set(day, figures.has(day) && figures.get(day) !== origin ? null : origin);
  }
  return figures;
}

/** How far this origin's "at least" is taken to be said near the level: less where listeners had a figure from another. */
function overshootOf(statement: Statement, figures: ReadonlyMap<number, string | null>): number {
  if (!statement.members.some(({ constraint }) => constraint.amount.shape === 'at-least')) return 0;
  const { none, full } = priors.overshootReach;
  const isOthers = (day: number): boolean => {
    const owner = figures.get(day);
    return owner !== undefined && owner !== statement.origin;
  };
  for (let distance = 0; distance < full; distance++) {
    for (const day of statement.days) {
      if (isOthers(day - distance) || isOthers(day + distance)) return Math.max(0, (distance - none) / (full - none));
    }
  }
  return 1;
}

/** A statement's different wordings; copies of one wording are one, the surest of them. */
function partsOf(
  statement: Statement,
  hindsight: boolean,
  overshoot: number,
  shifts: readonly Shift[],
  grid: Grid,
  cache: RatioCache,
): readonly FactorPart[] {
  const { house, members, days } = statement;
  const sureness = hindsight ? priors.revision.hindsight : 1;
  const { contamination } = priors.grades[house.grade];
  const wordings = new Map<string, { readonly member: PlacedClaim; readonly trust: number }>();
  const standing = members.filter(({ claim }) => claim.superseded !== true);
  for (const member of standing.length > 0 ? standing : members) {
    const { claim, constraint } = member;
    // A copy says nothing of its own: ρ · 1 + (1 − ρ) · L, as with a claim that may not be there at all.
    const present = Math.min(1, claim.confidence) * (1 - (claim.copyProbability ?? 0));
    // Of a long window's days the claim is true of one, and nothing says of which.
    const trust = (present * (1 - sureness * contamination)) / days.length;
    if (trust > (wordings.get(constraint.wording)?.trust ?? -1)) wordings.set(constraint.wording, { member, trust });
  }
  const error = errorOf(house, shifts, grid);
  const padding = shiftRoom(grid);
  const sorted = [...wordings].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(([wording, { member, trust }]) => {
    const { amount, yardstick } = member.constraint;
    const { house: own, bloc, rest } = leanCancels(house, member.constraint) ? noError : error;
    const unit = shifts.findIndex(({ kind, name }) => kind === yardstick?.kind && name === yardstick.name);
    const size = unit < 0 && yardstick !== null ? yardstick.width : 0;
    const alone = rest === null ? null : { grade: house.grade, lean: house.lean, inBloc: bloc >= 0 };
    const known = cache.ratios.get(wording) ?? [];
    const rows = unit < 0 || yardstick === null || yardstick.resized === null ? 1 : shifts[unit]!.logPrior.length;
    let ratio = known.find(
      (other) =>
        other.sureness === sureness &&
        other.overshoot === overshoot &&
        other.trust === trust &&
        other.size === size &&
        (alone === null
          ? other.alone === null
          : other.alone?.grade === alone.grade &&
            other.alone.lean === alone.lean &&
            other.alone.inBloc === alone.inBloc),
    )?.ratio;
    if (ratio === undefined) {
      const width = (words: Amount): number => sureness * Math.hypot(words.width, priors.sourceScale, size);
      const amounts = rows === 1 ? [amount] : amountsBySize(yardstick!, rows, grid);
      const ratios = ratiosByRow(amounts, width, overshoot, trust, grid, padding);
      ratio = joinedRows(rest === null ? ratios : ratios.map((row) => averagedOver(row, rest())));
      cache.ratios.set(wording, [...known, { sureness, overshoot, trust, size, alone, ratio }]);
    }
    const { none } = ratio;
    return { ratio: ratio.ratio, none, house: own, bloc, unit, stride: rows === 1 ? -1 : ratio.ratio.length / rows };
  });
  return joinedParts(parts, cache.means);
}

/** What a difference allows by how large its base is, from as many cells below the level it was taken for as above. */
function amountsBySize({ size, resized }: Yardstick, rows: number, { step }: Grid): Amount[] {
  return Array.from({ length: rows }, (_, row) => resized!(size * Math.exp((row - (rows - 1) / 2) * step)));
}

function logOf({ ratio }: FactorPart, cache: RatioCache): Float64Array {
  const known = cache.logs.get(ratio) ?? ratio.map(Math.log);
  cache.logs.set(ratio, known);
  return known;
}

function informationOfOne(part: FactorPart, grid: Grid, cache: RatioCache): number {
  const known = cache.information.get(part.ratio) ?? informationOf([part], grid);
  cache.information.set(part.ratio, known);
  return known;
}

/** How much the words would tell alone, their house's shift left out. */
function informationOf(parts: readonly FactorPart[], grid: Grid): number {
  let information = 0;
  for (let k = 0; k < grid.size; k++) {
    const ratio =
      parts.reduce((sum, part) => sum + part.ratio[(part.ratio.length - grid.size) / 2 + k]!, 0) / parts.length;
    information += ratio * Math.log(ratio);
  }
  return information / grid.size;
}

/**
 * One family's words within days of each other share their error: the most informative speaks in full, and each other
 * that agrees with one already weighed has `1 − e^(−2Δ/ℓ)` by the days Δ to the nearest such (Dependence in
 * decisions/0001-fusion-model.md). A family that changes its number is heard in full, since the change is news and the
 * shared error cancels in it.
 */
function repetitionWeights(factors: readonly Unweighed[]): Map<string, number> {
  const weights = new Map<string, number>();
  const heard = new Map<string, Statement[]>();
  const ranked = [...factors].sort(
    (a, b) => Number(a.superseded) - Number(b.superseded) || b.information - a.information || (a.key < b.key ? -1 : 1),
  );
  for (const { statement, key } of ranked) {
    const family = heard.get(statement.house.family) ?? [];
    weights.set(
      key,
      family.reduce((weight, other) => Math.min(weight, repetitionWeight(statement, other)), 1),
    );
    family.push(statement);
    heard.set(statement.house.family, family);
  }
  return weights;
}

function repetitionWeight(statement: Statement, other: Statement): number {
  const disagree = statement.low > other.high || other.low > statement.high;
  if (disagree && statement.origin !== other.origin) return 1;
  let gap = Number.POSITIVE_INFINITY;
  for (const day of statement.days) for (const heard of other.days) gap = Math.min(gap, Math.abs(day - heard));
  return weightOfRepetition(gap, other.source === statement.source);
}
