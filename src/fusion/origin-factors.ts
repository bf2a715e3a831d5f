import { dayNumber } from '../model/day.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Amount, typicalAmount } from './amount.ts';
import type { Grid } from './grid.ts';
import { likelihoodRatio } from './likelihood-ratio.ts';
import type { PlacedClaim } from './place-claims.ts';
import { priors } from './priors.ts';

/** What one origin says of one day: all its copies and wordings together are one factor. */
export interface OriginFactor {
  /** The origin and the day; the same statement has the same key in any run. */
  readonly key: string;
  readonly origin: string;
  readonly family: string;
  readonly days: readonly number[];
  readonly claims: readonly Evidence[];
  /** Logarithm of the likelihood ratio, over the grid and "none". */
  readonly logRatio: Float64Array;
  /** Exponent, 0 to 1: less for a repetition and for words that were revised. */
  readonly weight: number;
  readonly superseded: boolean;
}

/** Logarithms of likelihood ratios by what they are made of, kept between runs that share a grid. */
export type RatioCache = Map<string, MixedRatio>;

interface MixedRatio {
  readonly logRatio: Float64Array;
  /** Relative entropy, in nats, of what the ratio alone would make of a uniform grid. */
  readonly information: number;
}

/** A statement of one origin about one day, before it is weighed. */
interface Statement {
  readonly origin: string;
  readonly family: string;
  readonly source: string;
  readonly saidAt: number;
  readonly days: readonly number[];
  readonly members: readonly PlacedClaim[];
  /** The lowest and the highest strength that any of its wordings allows. */
  readonly low: number;
  readonly high: number;
}

interface Unweighed extends MixedRatio {
  readonly statement: Statement;
  readonly key: string;
  readonly superseded: boolean;
}

/** Turns placed claims into one weighed factor for each origin and day of which it speaks; in an order that does not depend on theirs. */
export function originFactors(placed: readonly PlacedClaim[], grid: Grid, cache: RatioCache): OriginFactor[] {
  const statements = statementsOf(placed);
  const figures = figureDays(statements);
  const revised = revisions(statements);
  const firstWords = firstWordOfFamilies(statements);
  const unweighed = statements.map((statement): Unweighed => {
    const { family, origin, saidAt, days } = statement;
    const hindsight = saidAt - days.at(-1)! >= priors.revision.saidLater && firstWords.get(family)! < saidAt;
    const ratio = mixedRatio(statement, hindsight, overshootOf(statement, figures), grid, cache);
    return { ...ratio, statement, key: `${origin} ${days.join(' ')}`, superseded: revised.has(statement) };
  });
  const weights = repetitionWeights(unweighed);
  return unweighed.map(({ statement, key, logRatio, superseded }) => ({
    key,
    origin: statement.origin,
    family: statement.family,
    days: statement.days,
    claims: statement.members.map((member) => member.claim),
    logRatio,
    weight: weights.get(key)! * (superseded ? priors.revision.weight : 1),
    superseded,
  }));
}

function statementsOf(placed: readonly PlacedClaim[]): Statement[] {
  const byOrigin = new Map<string, PlacedClaim[]>();
  for (const each of placed) {
    const group = byOrigin.get(each.claim.origin);
    if (group === undefined) byOrigin.set(each.claim.origin, [each]);
    else group.push(each);
  }
  const statements: Statement[] = [];
  for (const origin of [...byOrigin.keys()].sort()) {
    const sorted = byOrigin.get(origin)!.sort((a, b) => a.days.length - b.days.length || a.days[0]! - b.days[0]!);
    let group: PlacedClaim[] = [];
    for (const each of sorted) {
      const first = group[0];
      const near = first !== undefined && each.days[0]! - first.days[0]! <= priors.sameStatementDays;
      if (near && each.days.length === first.days.length) group.push(each);
      else {
        if (group.length > 0) statements.push(statementOf(group));
        group = [each];
      }
    }
    statements.push(statementOf(group));
  }
  return statements.sort((a, b) => a.days[0]! - b.days[0]! || (a.origin < b.origin ? -1 : 1));
}

function statementOf(members: readonly PlacedClaim[]): Statement {
  // The earliest said speaks for its copies: a relay's family is not the origin's.
  const earliest = members.reduce((best, each) => (each.claim.saidAt < best.claim.saidAt ? each : best));
  const { origin, family, source, saidAt } = earliest.claim;
  const low = members.reduce((least, { constraint }) => Math.min(least, constraint.low), Number.POSITIVE_INFINITY);
  const high = members.reduce((most, { constraint }) => Math.max(most, constraint.high), 0);
  return { origin, family, source, saidAt: dayNumber(saidAt), days: earliest.days, members, low, high };
}

/** The statements that a later one of their family, about the same day, revises. */
function revisions(statements: readonly Statement[]): ReadonlySet<Statement> {
  const { saidLater, daysApart } = priors.revision;
  const revised = new Set<Statement>();
  const byFamily = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.days.length > 1) continue;
    const day = statement.days[0]!;
    const family = byFamily.get(statement.family) ?? [];
    byFamily.set(statement.family, family);
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
  for (const { family, saidAt } of statements) first.set(family, Math.min(saidAt, first.get(family) ?? saidAt));
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

/** The mean over an origin's different wordings; copies of one wording are one, the surest of them. */
function mixedRatio(
  statement: Statement,
  hindsight: boolean,
  overshoot: number,
  grid: Grid,
  cache: RatioCache,
): MixedRatio {
  const sureness = hindsight ? priors.revision.hindsight : 1;
  const wordings = new Map<
    string,
    { readonly amount: Amount; readonly trust: number; readonly disagreement: number }
  >();
  for (const { claim, constraint } of statement.members) {
    const { amount, wording } = constraint;
    // Of a long window's days the claim is true of one, and nothing says of which.
    const trust =
      (Math.min(1, claim.confidence) * (1 - sureness * priors.contamination[claim.role])) / statement.days.length;
    if (trust > (wordings.get(wording)?.trust ?? 0))
      wordings.set(wording, { amount, trust, disagreement: priors.disagreement[claim.role] });
  }
  const sorted = [...wordings].sort(([a], [b]) => (a < b ? -1 : 1));
  const key = `${sureness} ${overshoot} ${sorted.map(([wording, { trust, disagreement }]) => `${wording} ${trust} ${disagreement}`).join(' | ')}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const mixed = new Float64Array(grid.size + 1);
  for (const [, { amount, trust, disagreement }] of sorted) {
    const width = sureness * Math.hypot(amount.width, disagreement);
    const ratio = likelihoodRatio(amount, width, overshoot, trust, grid);
    for (let state = 0; state < mixed.length; state++) mixed[state]! += ratio[state]! / sorted.length;
  }
  const information = mixed.reduce((sum, ratio) => sum + ratio * Math.log(ratio), 0) / mixed.length;
  const result = { logRatio: mixed.map(Math.log), information };
  cache.set(key, result);
  return result;
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
    const family = heard.get(statement.family) ?? [];
    weights.set(
      key,
      family.reduce((weight, other) => Math.min(weight, repetitionWeight(statement, other)), 1),
    );
    family.push(statement);
    heard.set(statement.family, family);
  }
  return weights;
}

function repetitionWeight(statement: Statement, other: Statement): number {
  if (statement.low > other.high || other.low > statement.high) return 1;
  const { days: length, least } = priors.repetition;
  let gap = Number.POSITIVE_INFINITY;
  for (const day of statement.days) for (const heard of other.days) gap = Math.min(gap, Math.abs(day - heard));
  const floor = other.source === statement.source ? least.sameSource : least.otherSource;
  return Math.max(floor, 1 - Math.exp((-2 * gap) / length));
}
