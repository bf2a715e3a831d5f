import { changeInto } from './forward-backward.ts';
import type { Path } from './sample-path.ts';
import { kernelReach, moveWeight } from './spread-kernel.ts';
import { type FactorPart, offsetOf, paddingOf, type Shifts, type StrengthModel } from './strength-model.ts';

/** Draws new shifts given a path: each from its own conditional on the lattice, after houses together against the path and against their bloc. */
export function shiftMover(
  model: StrengthModel,
): (shifts: Shifts, path: Path, power: number, random: () => number) => void {
  /** By shift, the factors that it bears on. */
  const byShift = model.shifts.map((_, shift) =>
    model.factors.flatMap(({ parts }, i) =>
      parts.some(({ house, bloc, unit }) => house === shift || bloc === shift || unit === shift) ? [i] : [],
    ),
  );
  const blocs = housesOfBlocs(model);
  return (shifts, path, power, random) => {
    moveTogether(model, shifts, path, power, random);
    for (const [bloc, houses] of blocs) moveBloc(model, bloc, houses, shifts, random);
    for (let shift = 0; shift < model.shifts.length; shift++)
      moveOne(model, byShift[shift]!, shift, shifts, path, power, random);
  };
}

/** The houses of each bloc, by its index; only of blocs whose houses have shifts of their own and say nothing without the bloc's. */
function housesOfBlocs({ factors }: StrengthModel): ReadonlyMap<number, readonly number[]> {
  const parts = factors.flatMap((factor) => factor.parts);
  const houses = new Map<number, Set<number>>();
  for (const { house, bloc } of parts) if (bloc >= 0) houses.set(bloc, (houses.get(bloc) ?? new Set()).add(house));
  const isWhole = (bloc: number, own: ReadonlySet<number>): boolean =>
    !own.has(-1) && parts.every((part) => part.bloc === bloc || !own.has(part.house));
  return new Map([...houses].flatMap(([bloc, own]) => (isWhole(bloc, own) ? [[bloc, [...own]]] : [])));
}

/** A bloc's shift moved, and its houses' against it: what they said stays as it was, so the priors alone tell how far. */
function moveBloc(
  { shifts: known }: StrengthModel,
  bloc: number,
  houses: readonly number[],
  shifts: Shifts,
  random: () => number,
): void {
  const priorOf = (shift: number, cells: number): number => {
    const { logPrior } = known[shift]!;
    return logPrior[(logPrior.length - 1) / 2 + cells] ?? Number.NEGATIVE_INFINITY;
  };
  const { logPrior } = known[bloc]!;
  const lowest = -(logPrior.length - 1) / 2 - shifts[bloc]!;
  const log = logPrior.map((prior, i) =>
    houses.reduce((sum, house) => sum + priorOf(house, shifts[house]! - lowest - i), prior),
  );
  const delta = lowest + redraw(log, -lowest, random);
  shifts[bloc]! += delta;
  for (const house of houses) shifts[house]! -= delta;
}

/** Gibbs: the shift's conditional given the path and all other shifts, exactly, over its whole lattice. */
function moveOne(
  { shifts: known, factors, grid, dynamics }: StrengthModel,
  bearing: readonly number[],
  shift: number,
  shifts: Shifts,
  path: Path,
  power: number,
  random: () => number,
): void {
  const { logPrior } = known[shift]!;
  const reach = (logPrior.length - 1) / 2;
  const log = Float64Array.from(logPrior);
  const none = dynamics.regimes.length * dynamics.size;
  const now = shifts[shift]!;
  for (const index of bearing) {
    const { parts, logRatio, days, weight } = factors[index]!;
    for (const day of days) {
      const state = path[day]!;
      if (state === none) continue;
      const cell = state % dynamics.size;
      if (logRatio !== null) {
        const stride = strideOf(parts[0]!, shift);
        const at = cell + offsetOf(parts[0]!, grid, shifts) - stride * (reach + now);
        for (let i = 0; i < log.length; i++) log[i]! += power * weight * logRatio[at + stride * i]!;
        continue;
      }
      const strides = parts.map((part) => strideOf(part, shift));
      const starts = parts.map((part, p) => cell + offsetOf(part, grid, shifts) - strides[p]! * (reach + now));
      for (let i = 0; i < log.length; i++) {
        let sum = 0;
        for (let p = 0; p < parts.length; p++) sum += parts[p]!.ratio[starts[p]! + strides[p]! * i]!;
        log[i]! += power * weight * Math.log(sum / parts.length);
      }
    }
  }
  shifts[shift] = redraw(log, now + reach, random) - reach;
}

/** Entries of a part's ratios between one cell of a shift and the next; 0 where the shift does not bear on it. */
function strideOf({ house, bloc, unit, stride }: FactorPart, shift: number): number {
  if (house === shift || bloc === shift) return 1;
  return unit === shift ? stride : 0;
}

/**
 * The path and every base moved by some cells, and every house's shift against them: what the houses said stays as it was. Only so can a world
 * in which all are wrong by the same factor be reached. A path that touches an edge or "none" stays.
 */
function moveTogether(model: StrengthModel, shifts: Shifts, path: Path, power: number, random: () => number): void {
  const { shifts: known, factors, grid, dynamics } = model;
  const { size, regimes } = dynamics;
  const none = regimes.length * size;
  if (!known.some(({ kind }) => kind === 'house')) return;
  let lowest = size;
  let highest = -1;
  for (const state of path) {
    if (state === none) return;
    const cell = state % size;
    if (cell < lowest) lowest = cell;
    if (cell > highest) highest = cell;
  }
  const margin = widestStep(model);
  let from = margin - lowest;
  let until = size - 1 - margin - highest;
  /** The direction in which each shift moves when the path moves up. */
  const directions = known.map(({ kind }) => (kind === 'house' ? -1 : kind === 'base' ? 1 : 0));
  for (const [shift, direction] of directions.entries()) {
    if (direction === 0) continue;
    const reach = (known[shift]!.logPrior.length - 1) / 2;
    from = Math.max(from, -direction * shifts[shift]! - reach);
    until = Math.min(until, -direction * shifts[shift]! + reach);
  }
  if (from > 0 || until < 0) return;
  const log = new Float64Array(until - from + 1);
  for (const [shift, direction] of directions.entries()) {
    if (direction === 0) continue;
    const { logPrior } = known[shift]!;
    const at = (logPrior.length - 1) / 2 + shifts[shift]! + direction * from;
    for (let i = 0; i < log.length; i++) log[i]! += logPrior[at + direction * i]!;
  }
  /** Entries of a part's ratios by which a cell of the move leads further. */
  const strideOfMove = ({ house, unit, stride }: FactorPart): number =>
    (house < 0 ? 1 : 0) + stride * (directions[unit] ?? 0);
  for (const { parts, logRatio, days, weight } of factors) {
    const strides = parts.map(strideOfMove);
    if (strides.every((stride) => stride === 0)) continue;
    for (const day of days) {
      const cell = path[day]! % size;
      const starts = parts.map((part, p) => cell + offsetOf(part, grid, shifts) + strides[p]! * from);
      if (logRatio !== null) {
        for (let i = 0; i < log.length; i++) log[i]! += power * weight * logRatio[starts[0]! + strides[0]! * i]!;
        continue;
      }
      for (let i = 0; i < log.length; i++) {
        let sum = 0;
        for (let p = 0; p < parts.length; p++) sum += parts[p]!.ratio[starts[p]! + strides[p]! * i]!;
        log[i]! += power * weight * Math.log(sum / parts.length);
      }
    }
  }
  const begin = path[0]! % size;
  for (let i = 0; i < log.length; i++) log[i]! += Math.log(model.first[begin + from + i]!);
  addJumps(model, path, from, log);
  const delta = from + redraw(log, -from, random);
  if (delta === 0) return;
  for (let day = 0; day < path.length; day++) path[day]! += delta;
  for (const [shift, direction] of directions.entries()) shifts[shift]! += direction * delta;
}

/** Cells next to an edge from which a step may touch it: there the dynamics are not those of the middle. */
function widestStep({ dynamics }: StrengthModel): number {
  return Math.max(...dynamics.regimes.map(({ kernel }) => Math.abs(kernel.shift))) + kernelReach;
}

/** What a jump's probability depends on where it starts from, since it must land on the grid. */
function addJumps(model: StrengthModel, path: Path, from: number, log: Float64Array): void {
  const { size, regimes, settled, jump, decay, jumpShares } = model.dynamics;
  // Of many days the product, and one logarithm of it. Beside the first start, since only their ratios count: so it stays near 1.
  const product = new Float64Array(log.length).fill(1);
  let multiplied = 0;
  const keep = (): void => {
    for (let i = 0; i < log.length; i++) log[i]! += Math.log(product[i]!);
    product.fill(1);
    multiplied = 0;
  };
  for (let day = 1; day < path.length; day++) {
    const [before, after] = [path[day - 1]!, path[day]!];
    const [regimeBefore, regimeAfter] = [Math.floor(before / size), Math.floor(after / size)];
    const step = (after % size) - (before % size);
    const kernel = moveWeight(regimes[regimeAfter]!.kernel, step);
    const change = changeInto(model, day);
    const turned =
      regimeBefore === regimeAfter
        ? change.stay[regimeAfter]!
        : regimeAfter === 0
          ? 1 - change.stay[regimeBefore]!
          : regimeBefore === 0
            ? change.start[regimeAfter]!
            : 0;
    const small = (1 - jump) * turned * kernel;
    const jumped = jump * settled[regimeAfter]! * decay ** Math.abs(step);
    const negligible = jumped < 1e-9 * small;
    if (negligible) continue;
    const cell = before % size;
    const first = small + jumped * jumpShares[cell + from]!;
    const [stayed, leapt] = [small / first, jumped / first];
    for (let i = 0; i < log.length; i++) product[i]! *= stayed + leapt * jumpShares[cell + from + i]!;
    multiplied += 1;
    if (multiplied === mostMultiplied) keep();
  }
  keep();
}

/** Days whose ratios are multiplied before a logarithm is taken: each lies between a fifth and five, since half the jumps that start at an edge would leave the grid. */
const mostMultiplied = 300;

/** Draws an index by weights given as logarithms. */
export function drawLog(log: Float64Array, random: () => number): number {
  const total = raise(log);
  return indexAt(log, random() * total);
}

/** How often a draw is mirrored; the others are free, or what no path bears on would only go to and fro. */
const mirrored = 0.8;

/**
 * Draws an index anew by weights given as logarithms, where it was `now`: mostly mirrored, as far from the top of their distribution as it was from the bottom. That leaves
 * the distribution as it is, and goes on beyond where the path would hold it (overrelaxation: Neal 1998, in Learning in Graphical Models, 205).
 */
function redraw(log: Float64Array, now: number, random: () => number): number {
  const total = raise(log);
  if (random() >= mirrored) return indexAt(log, random() * total);
  let below = random() * log[now]!;
  for (let i = 0; i < now; i++) below += log[i]!;
  return indexAt(log, total - below);
}

/** Makes weights of their logarithms, the highest 1; their sum. */
function raise(log: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of log) if (value > highest) highest = value;
  let total = 0;
  for (let i = 0; i < log.length; i++) {
    log[i] = Math.exp(log[i]! - highest);
    total += log[i]!;
  }
  return total;
}

/** The index at which running sums of weights first exceed `sum`. */
function indexAt(weights: Float64Array, sum: number): number {
  let left = sum;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return weights.length - 1;
}

/** Checks that no shifts lead beyond a part's ratios; a bug where it fails. */
export function assertRoom(model: StrengthModel): void {
  for (const { parts } of model.factors) {
    for (const part of parts) {
      const reach = [part.house, part.bloc, part.unit].reduce(
        (sum, shift) =>
          sum + (shift < 0 ? 0 : (Math.abs(strideOf(part, shift)) * (model.shifts[shift]!.logPrior.length - 1)) / 2),
        0,
      );
      if (paddingOf(part, model.grid) < reach)
        throw new Error(`Cannot shift by ${reach} cells: a part has room for fewer`);
    }
  }
}
