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
  const named = levels.find((level) => level.claim === claim.reference);
  const before = levels.filter((level) => level.saidAt <= claim.saidAt && level.claim !== claim.id);
  const own = before.filter((level) => level.family === claim.family);
  // Another's figure for the same day says what is there now, as the claim does.
  const others = before.filter(({ trueOf }) => trueOf === null || claim.asOf === null || trueOf < claim.asOf.until);
  const found = named ?? highest(own) ?? (ownOnly ? null : highest(others));
  if (found === null) return null;
  const foreign = found.family !== claim.family;
  return { stated: found, width: foreign ? Math.hypot(found.width, priors.foreignBase) : found.width, foreign };
}

function highest(levels: readonly StatedLevel[]): StatedLevel | null {
  const figures = levels.some((level) => !level.bound) ? levels.filter((level) => !level.bound) : levels;
  const order = (a: StatedLevel, b: StatedLevel): number =>
    b.level - a.level ||
    a.width - b.width ||
    (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : a.claim < b.claim ? -1 : 1);
  return [...figures].sort(order)[0] ?? null;
}

function looseness(amount: Amount): number {
  const { low, high } = amount.parts[0]!;
  if (amount.shape !== 'interval' || !(low > 0)) return amount.width;
  // Standard deviation of a uniform distribution: its length over the root of 12.
  return Math.hypot(amount.width, Math.log(high / low) / Math.sqrt(12));
}
