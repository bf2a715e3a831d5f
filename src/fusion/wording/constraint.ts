import type { Evidence } from '../../model/evidence.ts';
import type { Grid } from '../inference/grid.ts';
import { priors } from '../priors.ts';
import {
  type Amount,
  boundAmount,
  isRefusal,
  looserAmount,
  type Refusal,
  remainderAmount,
  scaledAmount,
  typicalAmount,
} from './amount.ts';
import { convertUnit } from './convert-unit.ts';
import { showNumber, showShare } from './show-number.ts';
import { statedAmount } from './stated-amount.ts';
import { type Base, resolveBase, type StatedLevel } from './stated-levels.ts';

/** What a claim's words allow of the strength on its day, in the scope's unit. */
export interface Constraint {
  readonly amount: Amount;
  /** The formation that was counted, whose size is not in the amount's width; null where none was. */
  readonly formation: { readonly name: string; readonly width: number } | null;
  /** Equal for claims that allow the same in the same way: copies of one wording. */
  readonly wording: string;
  /** The ends for display, within 0 and the grid's ceiling; an unknown unit size widens them by its scale. */
  readonly low: number;
  readonly high: number;
  /** How it was converted, such as `1/3 of 40,000`; null where it needed no converting. */
  readonly conversion: string | null;
  /** The claim that gave the base; null where it needs none. */
  readonly base: string | null;
}

/** How the reason begins for which a claim without a base is not used. */
export const lacksBase = 'no base';
const noBase = `${lacksBase}: nobody has stated a level that this is a fraction of`;
const noOwnBase = `${lacksBase}: its own source has stated no level that this was taken from`;

/** Reads what a claim says of the strength itself, or why it says nothing of it. */
export function constraintOf(
  claim: Evidence,
  levels: readonly StatedLevel[],
  grid: Grid,
  scope: string,
): Constraint | Refusal {
  const { measure } = claim;
  if (claim.form === 'status') return { refused: 'it says what is under way, not how many there are' };
  if (!(claim.confidence > 0)) return { refused: 'there is no confidence that the text says this' };
  if (measure !== 'present' && measure !== 'remaining' && measure !== 'withdrawn' && measure !== 'arrived') {
    return { refused: `it is about "${measure}", not about how many there are` };
  }
  const stated = statedAmount(claim);
  if (isRefusal(stated)) return stated;
  switch (stated.kind) {
    case 'count':
      return countConstraint(claim, stated.amount, levels, grid, scope);
    case 'share':
      return shareConstraint(claim, stated.amount, levels, grid);
    case 'quality':
      return qualityConstraint(claim, stated.share, levels, grid);
  }
}

function countConstraint(
  claim: Evidence,
  amount: Amount,
  levels: readonly StatedLevel[],
  grid: Grid,
  scope: string,
): Constraint | Refusal {
  const converted = convertUnit(amount, claim.unit, scope);
  if (isRefusal(converted)) return converted;
  const loose = looserAmount(converted.amount, converted.width);
  if (claim.measure === 'withdrawn') {
    const base = resolveBase(claim, levels, true);
    return base === null ? { refused: noOwnBase } : differenceConstraint(loose, base, -1, grid);
  }
  if (claim.measure === 'arrived') {
    const base = resolveBase(claim, levels, true);
    if (base === null || base.stated.claim !== claim.reference) {
      return { refused: 'it says how many came, and names no level that they were added to' };
    }
    return differenceConstraint(loose, base, 1, grid);
  }
  if (claim.form === 'difference') return { refused: 'it is a difference, and does not say whether more or fewer' };
  const { formation, width } = converted;
  return finished(
    converted.amount,
    grid,
    converted.words,
    null,
    formation === null ? null : { name: formation, width },
  );
}

function differenceConstraint(amount: Amount, base: Base, sign: 1 | -1, grid: Grid): Constraint | Refusal {
  const { level } = base.stated;
  const core = amount.parts[0]!;
  if (sign < 0 && core.low > level) {
    const [taken, stated] = [showNumber(core.low), showNumber(level)];
    return { refused: `it takes ${taken} or more from a base of ${stated}` };
  }
  const shifted = sign < 0 ? remainderAmount(amount, level) : addedAmount(amount, level);
  const typical = typicalAmount(amount);
  const left = Math.max(level + sign * typical, grid.floor);
  // First order: an error in the base or the amount counts more, in log strength, the less is left.
  const width = Math.hypot((amount.width * typical) / left, (base.width * level) / left);
  const result = { ...shifted, width: Math.min(priors.widestDifference, width) };
  const words = `${showNumber(level)} ${sign < 0 ? 'less' : 'and'} ${spoken(amount, showNumber)}`;
  return finished(result, grid, baseWords(words, base), base.stated.claim, null);
}

function addedAmount(amount: Amount, level: number): Amount {
  const parts = amount.parts.map((part) => ({ ...part, low: part.low + level, high: part.high + level }));
  return { ...amount, parts, point: amount.point === null ? null : amount.point + level };
}

function shareConstraint(
  claim: Evidence,
  share: Amount,
  levels: readonly StatedLevel[],
  grid: Grid,
): Constraint | Refusal {
  if (claim.measure === 'arrived') return { refused: 'it is the share that came, and does not say of what' };
  const base = resolveBase(claim, levels, false);
  if (base === null) return { refused: noBase };
  const left = claim.measure === 'withdrawn' ? remainderAmount(share, 1) : share;
  const words = `${spoken(left, showShare)} of ${showNumber(base.stated.level)}`;
  return finished(
    scaledAmount(left, base.stated.level, base.width),
    grid,
    baseWords(words, base),
    base.stated.claim,
    null,
  );
}

function qualityConstraint(
  claim: Evidence,
  remains: number,
  levels: readonly StatedLevel[],
  grid: Grid,
): Constraint | Refusal {
  if (claim.measure === 'arrived') return { refused: `"${claim.word}" came: too vague for a level` };
  const base = resolveBase(claim, levels, false);
  if (base === null) return { refused: noBase };
  const left = claim.measure === 'withdrawn';
  const share = left ? priors.qualityWithdrawn : remains;
  const amount = boundAmount(left ? 'at-most' : 'at-least', share * base.stated.level, priors.hedgeWidth.quality);
  const words = `${left ? 'at most' : 'at least'} ${showShare(share)} of ${showNumber(base.stated.level)}`;
  return finished(
    { ...amount, width: Math.hypot(amount.width, base.width) },
    grid,
    baseWords(words, base),
    base.stated.claim,
    null,
  );
}

function finished(
  amount: Amount,
  grid: Grid,
  conversion: string | null,
  base: string | null,
  formation: Constraint['formation'],
): Constraint | Refusal {
  const core = amount.parts[0]!;
  const lowest = amount.shape === 'at-most' ? core.high : core.low;
  if (lowest > grid.ceiling)
    return { refused: `${showNumber(lowest)} is beyond what this series can hold (${showNumber(grid.ceiling)})` };
  const spread = Math.exp(formation?.width ?? 0);
  const highest = Math.min(grid.ceiling, core.high * spread);
  const parts = amount.parts.map(({ weight, low, high }) => `${weight} ${low} ${high}`);
  const wording = `${amount.shape} ${amount.width} ${formation?.name ?? ''} ${parts.join(' ')}`;
  return { amount, formation, wording, low: Math.min(core.low / spread, highest), high: highest, conversion, base };
}

/** The same words as a lower bound: what is being taken away leaves at least this. */
export function atLeast(constraint: Constraint): Constraint {
  const { low } = constraint.amount.parts[0]!;
  return bounded(constraint, boundAmount('at-least', low, constraint.amount.width), constraint.low, Infinity);
}

/** The same words as an upper bound: what is being added makes at most this. */
export function atMost(constraint: Constraint): Constraint {
  const { high } = constraint.amount.parts[0]!;
  return bounded(constraint, boundAmount('at-most', high, constraint.amount.width), 0, constraint.high);
}

function bounded(constraint: Constraint, amount: Amount, low: number, high: number): Constraint {
  return { ...constraint, amount, wording: `${amount.shape} under way ${constraint.wording}`, low, high };
}

function spoken(amount: Amount, show: (value: number) => string): string {
  const { low, high } = amount.parts[0]!;
  if (amount.shape === 'at-least') return `at least ${show(low)}`;
  if (amount.shape === 'at-most') return `at most ${show(high)}`;
  return amount.point === null ? `${show(low)} to ${show(high)}` : show(amount.point);
}

function baseWords(words: string, base: Base): string {
  if (base.stated.estimated === true) return `${words} (as estimated)`;
  return base.foreign ? `${words} (as ${base.stated.source} put it)` : words;
}
