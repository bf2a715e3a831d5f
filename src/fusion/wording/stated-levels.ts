import type { Day } from '../../model/day.ts';
import type { Evidence } from '../../model/evidence.ts';
import { priors } from '../priors.ts';
import { type Amount, isRefusal, looserAmount, typicalAmount } from './amount.ts';
import { convertUnit } from './convert-unit.ts';
import { statedAmount } from './stated-amount.ts';

/** A strength that somebody stated in numbers, and that a fraction or a difference may have as its base. */
export interface StatedLevel {
  readonly claim: string;
  readonly family: string;
  readonly source: string;
  readonly saidAt: Day;
  /** The last day that it is true of; null where nothing places it. */
  readonly trueOf: Day | null;
  readonly level: number;
  /** Scale of its looseness, in log strength: hedge, rounding and conversion. */
  readonly width: number;
  /** True of "up to" a level, which is a base only where the family gave no better. */
  readonly bound: boolean;
  /** Where nobody stated it: the day whose level it is, which the other claims make about so high. */
  readonly estimatedFor?: Day;
}

/** The base of one claim, and the scale (log strength) of its looseness there. */
export interface Base {
  readonly stated: StatedLevel;
  readonly width: number;
  /** True where another family than the claim's own stated it. */
  readonly foreign: boolean;
}

/** Every stated level among the evidence, by what it says; lower bounds and words without figures are none. */
export function statedLevels(evidence: readonly Evidence[], scope: string): StatedLevel[] {
  const levels: StatedLevel[] = [];
  for (const each of evidence) {
    if ((each.measure !== 'present' && each.measure !== 'remaining') || each.form === 'difference') continue;
    const stated = statedAmount(each);
    if (isRefusal(stated) || stated.kind !== 'count') continue;
    const converted = convertUnit(stated.amount, each, scope);
    if (isRefusal(converted)) continue;
    const amount = looserAmount(converted.amount, converted.width);
    const level = typicalAmount(amount);
    const figures = each.value !== null || (each.low !== null && each.high !== null) || amount.shape === 'at-most';
    if (amount.shape === 'at-least' || !figures || !(level > 0)) continue;
    const { id, family, source, saidAt, asOf } = each;
    const bound = amount.shape === 'at-most';
    const trueOf = asOf?.until ?? null;
    levels.push({ claim: id, family, source, saidAt, trueOf, level, width: looseness(amount), bound });
  }
  return levels;
}

/**
 * The base that a claim's fraction or difference is of: the evidence it names; else the highest level that its family
 * had stated by then; else, unless `ownOnly`, the highest that anybody had of a day before. Null where there is none.
 */
export function resolveBase(claim: Evidence, levels: readonly StatedLevel[], ownOnly: boolean): Base | null {
  const { byClaim, byFamily, all } = rankedOf(levels);
  const named = byClaim.get(claim.reference ?? '');
  const isBefore = (level: StatedLevel): boolean => level.saidAt <= claim.saidAt && level.claim !== claim.id;
  // Another's figure for the same day says what is there now, as the claim does.
  const isOfDayBefore = ({ trueOf }: StatedLevel): boolean =>
    trueOf === null || claim.asOf === null || trueOf < claim.asOf.until;
  const found =
    named ??
    byFamily.get(claim.family)?.find(isBefore) ??
    (ownOnly ? null : (all.find((level) => isBefore(level) && isOfDayBefore(level)) ?? null));
  if (found === null) return null;
  const foreign = found.family !== claim.family;
  return { stated: found, width: foreign ? Math.hypot(found.width, priors.foreignBase) : found.width, foreign };
}

/** Levels as they are preferred for a base: figures before bounds, the highest first. */
interface RankedLevels {
  readonly all: readonly StatedLevel[];
  readonly byFamily: ReadonlyMap<string, readonly StatedLevel[]>;
  readonly byClaim: ReadonlyMap<string, StatedLevel>;
}

/** Many claims are looked up in the same levels. */
const ranked = new WeakMap<readonly StatedLevel[], RankedLevels>();

function rankedOf(levels: readonly StatedLevel[]): RankedLevels {
  const known = ranked.get(levels);
  if (known !== undefined) return known;
  const all = levels.toSorted(byPreference);
  const byFamily = new Map<string, StatedLevel[]>();
  for (const level of all) {
    const own = byFamily.get(level.family);
    if (own === undefined) byFamily.set(level.family, [level]);
    else own.push(level);
  }
  const made = { all, byFamily, byClaim: new Map(levels.map((level) => [level.claim, level])) };
  ranked.set(levels, made);
  return made;
}

function byPreference(a: StatedLevel, b: StatedLevel): number {
  if (a.bound !== b.bound) return a.bound ? 1 : -1;
  return (
    b.level - a.level ||
    a.width - b.width ||
    (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.claim < b.claim ? -1 : 1)
  );
}

function looseness(amount: Amount): number {
  const { low, high } = amount.parts[0]!;
  if (amount.shape !== 'interval' || !(low > 0)) return amount.width;
  // Standard deviation of a uniform distribution: its length over the root of 12.
  return Math.hypot(amount.width, Math.log(high / low) / Math.sqrt(12));
}
