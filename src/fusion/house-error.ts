import { studentT4Cdf } from '../stats/student-t.ts';
import type { House } from './houses.ts';
import type { Grid } from './inference/grid.ts';
import { type Shift, type Shifts, shiftReach } from './inference/strength-model.ts';
import { priors } from './priors.ts';

/** Logarithm of the prior of a house's own shift on the lattice: Student t₄ about its lean with its grade's scale, cut at the widest shift. */
export function housePrior({ grade, lean }: House, grid: Grid): Float64Array {
  return shiftPrior(grid, priors.widestShift, (from, until) => {
    const { scale } = priors.grades[grade];
    return studentT4Cdf((until - lean) / scale) - studentT4Cdf((from - lean) / scale);
  });
}

const wholePriors = new WeakMap<Grid, Map<string, Float64Array>>();

/** Logarithm of the prior of what a house and its bloc are off by together, for a house that nobody shares its bloc with. */
export function wholePrior(house: House, grid: Grid): Float64Array {
  const known = wholePriors.get(grid) ?? new Map<string, Float64Array>();
  wholePriors.set(grid, known);
  const name = `${house.grade} ${house.lean}`;
  const prior = known.get(name) ?? makeWholePrior(house, grid);
  known.set(name, prior);
  return prior;
}

function makeWholePrior(house: House, grid: Grid): Float64Array {
  const own = housePrior(house, grid).map(Math.exp);
  const bloc = blocPrior(grid).map(Math.exp);
  const reach = (bloc.length - 1) / 2;
  const both = own.map((_, i) => bloc.reduce((sum, weight, j) => sum + weight * (own[i + j - reach] ?? 0), 0));
  const total = both.reduce((sum, value) => sum + value, 0);
  return both.map((value) => Math.log(Math.max(value, 1e-300) / total));
}

/** Logarithm of the prior of what all houses of a bloc are off by together: normal, cut at its widest. */
export function blocPrior(grid: Grid): Float64Array {
  const { scale, widest } = priors.bloc;
  return shiftPrior(grid, widest, (from, until) => Math.exp(-0.5 * ((from + until) / 2 / scale) ** 2));
}

/** Cells beyond the grid that the shifts of a house, its bloc and a formation (or a base) may reach together. */
export function shiftRoom(grid: Grid): number {
  return 2 * shiftReach(grid, priors.widestShift) + shiftReach(grid, priors.bloc.widest);
}

/** What a house is off by in a model: the shifts that it shares, and the prior of what is its claim's alone. */
export interface HouseError {
  /** Indices into the model's shifts; −1 where it has none. */
  readonly house: number;
  readonly bloc: number;
  /** Logarithm of the prior that is to be averaged over; null where everything is shared. */
  readonly rest: (() => Float64Array) | null;
}

/** The error of words in which the lean of their house cancels. */
export const noError: HouseError = { house: -1, bloc: -1, rest: null };

/** How a house is off in a model with these shifts. */
export function errorOf(house: House, shifts: readonly Shift[], grid: Grid): HouseError {
  const index = (kind: Shift['kind'], name: string): number =>
    shifts.findIndex((shift) => shift.kind === kind && shift.name === name);
  const error = { house: index('house', house.name), bloc: index('bloc', house.bloc) };
  if (error.house >= 0) return { ...error, rest: null };
  return { ...error, rest: () => (error.bloc < 0 ? wholePrior(house, grid) : housePrior(house, grid)) };
}

/** Cells by which what a house perceives is above what is, in one world. */
export function cellsOff({ house, bloc }: HouseError, shifts: Shifts): number {
  return (house < 0 ? 0 : shifts[house]!) + (bloc < 0 ? 0 : shifts[bloc]!);
}

/** Logarithm of the prior of a formation's size beside its usual one. */
export function formationPrior(width: number, grid: Grid): Float64Array {
  return shiftPrior(grid, priors.widestShift, (from, until) => Math.exp(-0.5 * ((from + until) / 2 / width) ** 2));
}

function shiftPrior(grid: Grid, widest: number, mass: (from: number, until: number) => number): Float64Array {
  const reach = shiftReach(grid, widest);
  const prior = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    mass((i - reach - 0.5) * grid.step, (i - reach + 0.5) * grid.step),
  );
  const total = prior.reduce((sum, value) => sum + value, 0);
  return prior.map((value) => Math.log(Math.max(value, 1e-300) / total));
}
