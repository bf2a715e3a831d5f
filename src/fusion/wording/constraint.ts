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

/**
 * Something that was counted or measured by, of a size that nobody knows exactly: a formation; or, as `base`, the level of another day that nobody has put in
 * figures. The amount is reckoned by its usual size.
 */
export interface Yardstick {
  readonly kind: 'unit' | 'base';
  /** Equal for claims that are measured by the same; of a base, its day. */
  readonly name: string;
  /** Its usual size, or the level that the base probably had. */
  readonly size: number;
  /** Scale, in log strength, of its size about that, which is not in the amount's width. */
  readonly width: number;
  /** The amount were it of another size; null where the amount grows and shrinks with it. */
  readonly resized: ((size: number) => Amount) | null;
}

/** What a claim's words allow of the strength on its day, in the scope's unit. */
export interface Constraint {
  readonly amount: Amount;
  /** What the amount was measured by, where nobody knows its size exactly; null where it was counted one by one. */
  readonly yardstick: Yardstick | null;
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
const noNamedBase = `${lacksBase}: the level that they were added to has no figure`;
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
  const converted = convertUnit(amount, claim, scope);
  if (isRefusal(converted)) return converted;
  const loose = looserAmount(converted.amount, converted.width);
  if (claim.measure === 'withdrawn') {
    const base = resolveBase(claim, levels, true);
    return base === null ? { refused: noOwnBase } : differenceConstraint(loose, base, -1, grid);
  }
  if (claim.measure === 'arrived') {
    const base = resolveBase(claim, levels, true);
    if (base === null && claim.reference !== null) return { refused: noNamedBase };
    if (base === null || base.stated.claim !== claim.reference) {
      return { refused: 'it says how many came, and names no level that they were added to' };
    }
    return differenceConstraint(loose, base, 1, grid);
  }
  if (claim.form === 'difference') return { refused: 'it is a difference, and does not say whether more or fewer' };
  const { formation, size, width } = converted;
  const yardstick = formation === null ? null : { kind: 'unit' as const, name: formation, size, width, resized: null };
  return finished(converted.amount, grid, converted.words, null, yardstick);
}

function differenceConstraint(amount: Amount, base: Base, sign: 1 | -1, grid: Grid): Constraint | Refusal {
  const { level } = base.stated;
  const core = amount.parts[0]!;
  if (sign < 0 && core.low > level) {
    const [taken, stated] = [showNumber(core.low), showNumber(level)];
    return { refused: `it takes ${taken} or more from a base of ${stated}` };
  }
  const typical = typicalAmount(amount);
  const loose = base.stated.estimatedFor === undefined ? base.width : 0;
  const from = (size: number): Amount => {
    const shifted = sign < 0 ? remainderAmount(amount, size) : addedAmount(amount, size);
    const left = Math.max(size + sign * typical, grid.floor);
    // First order: an error in the base or the amount counts more, in log strength, the less is left.
    const width = Math.hypot((amount.width * typical) / left, (loose * size) / left);
    return { ...shifted, width: Math.min(priors.widestDifference, width) };
  };
  const words = `${showNumber(level)} ${sign < 0 ? 'less' : 'and'} ${spoken(amount, showNumber)}`;
  return finished(from(level), grid, baseWords(words, base), base.stated.claim, yardstickOf(base, from));
}

/** A base that nobody has put in figures, as what a claim is measured by; null where somebody has. */
function yardstickOf({ stated, width }: Base, resized: Yardstick['resized']): Yardstick | null {
  const { estimatedFor, level } = stated;
  return estimatedFor === undefined ? null : { kind: 'base', name: estimatedFor, size: level, width, resized };
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
  const yardstick = yardstickOf(base, null);
  const amount = scaledAmount(left, base.stated.level, yardstick === null ? base.width : 0);
  return finished(amount, grid, baseWords(words, base), base.stated.claim, yardstick);
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
  const yardstick = yardstickOf(base, null);
  const loose = yardstick === null ? looserAmount(amount, base.width) : amount;
  return finished(loose, grid, baseWords(words, base), base.stated.claim, yardstick);
}

function finished(
  amount: Amount,
  grid: Grid,
  conversion: string | null,
  base: string | null,
  yardstick: Yardstick | null,
): Constraint | Refusal {
  const core = amount.parts[0]!;
  const lowest = amount.shape === 'at-most' ? core.high : core.low;
  if (lowest > grid.ceiling)
    return { refused: `${showNumber(lowest)} is beyond what this series can hold (${showNumber(grid.ceiling)})` };
  const spread = Math.exp(yardstick?.width ?? 0);
  const highest = Math.min(grid.ceiling, core.high * spread);
  const parts = amount.parts.map(({ weight, low, high }) => `${weight} ${low} ${high}`);
  const by = yardstick === null ? '' : `${yardstick.name} ${yardstick.resized === null}`;
  const wording = `${amount.shape} ${amount.width} ${by} ${parts.join(' ')}`;
  return { amount, yardstick, wording, low: Math.min(core.low / spread, highest), high: highest, conversion, base };
}

/** The same words as a lower bound: what is being taken away leaves at least this. */
export function atLeast(constraint: Constraint): Constraint {
  const least = ({ parts, width }: Amount): Amount => boundAmount('at-least', parts[0]!.low, width);
  return bounded(constraint, least, constraint.low, Infinity);
}

/** The same words as an upper bound: what is being added makes at most this. */
export function atMost(constraint: Constraint): Constraint {
  const most = ({ parts, width }: Amount): Amount => boundAmount('at-most', parts[0]!.high, width);
  return bounded(constraint, most, 0, constraint.high);
}

function bounded(constraint: Constraint, bound: (amount: Amount) => Amount, low: number, high: number): Constraint {
  const amount = bound(constraint.amount);
  const { yardstick } = constraint;
  const resized = yardstick?.resized ?? null;
  return {
    ...constraint,
    amount,
    yardstick:
      yardstick === null || resized === null ? yardstick : { ...yardstick, resized: (size) => bound(resized(size)) },
    wording: `${amount.shape} under way ${constraint.wording}`,
    low,
    high,
  };
}

function spoken(amount: Amount, show: (value: number) => string): string {
  const { low, high } = amount.parts[0]!;
  if (amount.shape === 'at-least') return `at least ${show(low)}`;
  if (amount.shape === 'at-most') return `at most ${show(high)}`;
  return amount.point === null ? `${show(low)} to ${show(high)}` : show(amount.point);
}

function baseWords(words: string, base: Base): string {
  const { estimatedFor } = base.stated;
  if (estimatedFor !== undefined) return `${words} (as estimated for ${estimatedFor})`;
  return base.foreign ? `${words} (as ${base.stated.source} put it)` : words;
}
