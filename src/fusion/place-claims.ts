import { type Day, dayFromNumber, dayNumber } from '../model/day.ts';
import type { Unused } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Grid } from './inference/grid.ts';
import { priors } from './priors.ts';
import { type StatusClaim, statusDay } from './status-claims.ts';
import { isRefusal } from './wording/amount.ts';
import { atLeast, atMost, type Constraint, constraintOf, lacksBase } from './wording/constraint.ts';
import { type StatedLevel, statedLevels } from './wording/stated-levels.ts';

/** A claim that bears on the strength of a day, or of one of several days. */
export interface PlacedClaim {
  readonly claim: Evidence;
  readonly constraint: Constraint;
  /** Days since 1970-01-01: one, or a spread over a long window of which it is true of one. */
  readonly days: readonly number[];
}

/** The level that a claim is a share of where nobody has put it in figures; null where there is none. */
export type BaseOf = (claim: Evidence) => StatedLevel | null;

/** The evidence sorted into what bears on days, what only serves as a base, and what is not used. */
export interface Placement {
  readonly placed: readonly PlacedClaim[];
  readonly references: readonly { readonly claim: Evidence; readonly constraint: Constraint }[];
  readonly statuses: readonly StatusClaim[];
  readonly unused: readonly Unused[];
  /** True where some claim would be used if `baseOf` told its base. */
  readonly lacksBase: boolean;
}

/**
 * Reads each claim known by `asOf` into a constraint on its days; `evidence` is in an order that does not depend on the caller's. `baseOf` tells the bases
 * that nobody has put in figures.
 */
export function placeClaims(
  evidence: readonly Evidence[],
  grid: Grid,
  scope: string,
  asOf: Day,
  baseOf: BaseOf | null = null,
): Placement {
  const levels = statedLevels(evidence, scope);
  // Who names a claim without figures means its level and no other.
  const unfigured = new Set(evidence.map(({ id }) => id));
  for (const { claim } of levels) unfigured.delete(claim);
  const placed: PlacedClaim[] = [];
  const undated: { claim: Evidence; constraint: Constraint }[] = [];
  const statuses: StatusClaim[] = [];
  const unused: Unused[] = [];
  let isBaseMissing = false;
  for (const claim of evidence) {
    if (claim.form === 'status') {
      const day = statusDay(claim);
      if (typeof day === 'number') statuses.push({ claim, day });
      else unused.push({ claim: claim.id, reason: day });
      continue;
    }
    const stated = unfigured.has(claim.reference ?? '') ? [] : levels;
    let constraint = constraintOf(claim, stated, grid, scope);
    if (isRefusal(constraint) && constraint.refused.startsWith(lacksBase)) {
      isBaseMissing ||= claim.asOf !== null;
      const base = baseOf?.(claim) ?? null;
      constraint = constraintOf(claim, base === null ? levels : [base], grid, scope);
    }
    if (isRefusal(constraint)) {
      unused.push({ claim: claim.id, reason: constraint.refused });
      continue;
    }
    const days = daysOf(claim, asOf);
    if (typeof days === 'string') unused.push({ claim: claim.id, reason: days });
    else if (days === null) undated.push({ claim, constraint });
    else placed.push(reachedOn(claim, constraint, days, dayNumber(asOf)));
  }
  const bases = new Set(placed.map(({ constraint }) => constraint.base));
  const references = undated.filter(({ claim }) => bases.has(claim.id));
  for (const { claim } of undated) {
    if (bases.has(claim.id)) continue;
    unused.push({
      claim: claim.id,
      reason: 'nothing says which day it is true of, and no other claim needs it as a base',
    });
  }
  return { placed, references, statuses, unused, lacksBase: isBaseMissing };
}

/** The days a run covers, as days since 1970-01-01: from the first claim that is near enough to the rest, until `asOf` if that is. */
export function runWindow(
  placed: readonly PlacedClaim[],
  asOf: Day,
): { readonly first: number; readonly last: number } {
  const latest = placed.reduce((most, { days }) => Math.max(most, days.at(-1)!), Number.NEGATIVE_INFINITY);
  const end = dayNumber(asOf);
  // A series that fell silent longer ago than a run may last ends before `asOf`, rather than losing all its claims.
  const near = (latest >= end - priors.longestRun ? end : latest) - priors.longestRun;
  const first = placed.reduce((least, { days }) => (days[0]! >= near ? Math.min(least, days[0]!) : least), latest);
  return { first, last: Math.min(end, first + priors.longestRun) };
}

function daysOf(claim: Evidence, asOf: Day): readonly number[] | string | null {
  if (claim.asOf === null) return null;
  const from = dayNumber(claim.asOf.from);
  const stated = dayNumber(claim.asOf.until);
  const said = dayNumber(claim.saidAt);
  if (!Number.isFinite(from) || !Number.isFinite(stated) || !Number.isFinite(said))
    return 'its days are no days of the calendar';
  if (stated < from) return `its days end (${claim.asOf.until}) before they begin (${claim.asOf.from})`;
  // Two days of grace: time zones, and pages dated a day before their text.
  if (from > said + 2) return `it is about a day (${claim.asOf.from}) after it was said (${claim.saidAt})`;
  if (claim.asOf.from > asOf) return `it is about a day (${claim.asOf.from}) after the estimate's (${asOf})`;
  const until = Math.min(stated, Math.max(from, said), dayNumber(asOf));
  const { longest, spread } = priors.window;
  if (until - from > priors.longestRun)
    return `its days, ${claim.asOf.from} to ${claim.asOf.until}, are too many to place it`;
  if (until - from + 1 <= longest) return [Math.floor((from + until) / 2)];
  return Array.from({ length: spread }, (_, i) => from + Math.floor(((i + 0.5) * (until - from + 1)) / spread));
}

/** What is being withdrawn or brought is reached some days later; until then the force has at least (at most, where it grows) what it is to have. */
function reachedOn(claim: Evidence, constraint: Constraint, days: readonly number[], last: number): PlacedClaim {
  const { underway, measure } = claim;
  if (underway !== true || days.length > 1 || (measure !== 'withdrawn' && measure !== 'arrived'))
    return { claim, constraint, days };
  const reached = days[0]! + priors.underwayDays;
  if (reached <= last) return { claim, constraint, days: [reached] };
  return { claim, constraint: measure === 'withdrawn' ? atLeast(constraint) : atMost(constraint), days };
}

/** The day at which a placed claim is drawn: the middle of its days. */
export function drawnDay(days: readonly number[]): Day {
  return dayFromNumber(days[Math.floor((days.length - 1) / 2)]!);
}
