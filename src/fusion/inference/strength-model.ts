import type { Dynamics } from './dynamics.ts';
import type { Grid } from './grid.ts';

/**
 * A shift of log strength that several factors share and nobody knows: how far a house, or all houses of a bloc together, see the force above
 * what it is, how far a formation is above its usual size, or a base above the level that it was first taken for. In whole cells of the grid, from
 * `−reach` to `reach`.
 */
export type Shift = (ShiftPrior & { readonly kind: 'house' | 'bloc' | 'unit' }) | BaseShift;

interface ShiftPrior {
  /** Whose: a house's, a bloc's, a unit's, or a base's. */
  readonly name: string;
  /** Logarithm of the prior of each shift, `2 · reach + 1` of them, normalised. */
  readonly logPrior: Float64Array;
}

/** The shift of a base, which moves with the strength of its day. */
export interface BaseShift extends ShiftPrior {
  readonly kind: 'base';
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Likelihood ratio by the strength of its day where its shift is none, padded as a part's. */
  readonly tie: Float64Array;
}

/** One wording of a factor. */
export interface FactorPart {
  /** Likelihood ratio by what the speaker perceives: as many cells beyond the grid, on either side, as its shifts may reach together. */
  readonly ratio: Float64Array;
  /** The same where there is none. */
  readonly none: number;
  /** Index into the model's shifts; −1 where it has none. */
  readonly house: number;
  readonly bloc: number;
  /** A unit, or the base that was measured by. */
  readonly unit: number;
  /** Entries of `ratio` between one cell of the unit's shift and the next: −1, or a row's length where each has a row of its own. */
  readonly stride: number;
}

/** What one origin says of one day, or of one of several: the mean over its wordings, to the power `weight`. */
export interface Factor {
  /** Names it among the factors of its series. */
  readonly key: string;
  /** Days since the model's first. */
  readonly days: readonly number[];
  readonly parts: readonly FactorPart[];
  /** Logarithm of the only part's ratios; null where there are several. */
  readonly logRatio: Float64Array | null;
  /** 0 to 1: less than 1 for repetition and for words that were revised. */
  readonly weight: number;
}

/** Everything that inference needs to know of one series. */
export interface StrengthModel {
  readonly grid: Grid;
  readonly dynamics: Dynamics;
  /** The last day, counted from the first, which is 0. */
  readonly lastDay: number;
  /** What is believed of day 0 before its claims: over the grid and "none". */
  readonly first: Float64Array;
  readonly factors: readonly Factor[];
  readonly shifts: readonly Shift[];
  /** By day: likelihood ratios of the regimes, from words on what is under way. */
  readonly regimeRatios: ReadonlyMap<number, Float64Array>;
  /** Days on which an order to withdraw is fresh. */
  readonly ordered: ReadonlySet<number>;
}

/** One way the shifts may be, in cells, by the model's shifts. */
export type Shifts = Int16Array;

/** Cells by which a shift as wide (log strength) may move what is perceived. */
export function shiftReach(grid: Grid, widest: number): number {
  return Math.ceil(widest / grid.step);
}

/** Entries between the start of a part's ratios and the grid's first cell, in the middle row where there are several. */
export function paddingOf(part: FactorPart, grid: Grid): number {
  return (part.ratio.length - grid.size) / 2;
}

/** Where in a part's ratios the perceived strength of the grid's first cell stands, under these shifts. */
export function offsetOf(part: FactorPart, grid: Grid, shifts: Shifts): number {
  const house = part.house < 0 ? 0 : shifts[part.house]!;
  const bloc = part.bloc < 0 ? 0 : shifts[part.bloc]!;
  const unit = part.unit < 0 ? 0 : shifts[part.unit]!;
  return paddingOf(part, grid) + house + bloc + part.stride * unit;
}
