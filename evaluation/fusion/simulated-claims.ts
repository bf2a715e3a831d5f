import { baseShift } from '../../src/fusion/base-shift.ts';
import { blocPrior, formationPrior, housePrior, shiftRoom, wholePrior } from '../../src/fusion/house-error.ts';
import type { House } from '../../src/fusion/houses.ts';
import { type Grid, wideReference } from '../../src/fusion/inference/grid.ts';
import type { BaseShift, Factor, Shift, StrengthModel } from '../../src/fusion/inference/strength-model.ts';
import { priors } from '../../src/fusion/priors.ts';
import { type Amount, boundAmount, intervalAmount } from '../../src/fusion/wording/amount.ts';
import { noneLikelihood, wordsLikelihood } from '../../src/fusion/wording/perceived-ratio.ts';
import { dayFromNumber } from '../../src/model/day.ts';
import type { Grade } from '../../src/model/evidence.ts';
import { studentT4Cdf } from '../../src/stats/student-t.ts';

/**
 * Everything that one question could be answered with: their likelihoods sum to 1 at every strength, so that an answer can be drawn from
 * them, and the model that reads the answer is the one that gave it.
 */
interface Menu {
  /** The likelihood of each by the level that is perceived and the base's, both in log strength. */
  readonly answers: readonly { readonly likelihood: (level: number, base: number) => number; readonly none: number }[];
  readonly width: number;
}

/** What kinds of claims a simulated series has, with how often each. */
export const kinds = [
  ['point', 0.24],
  ['at-least', 0.13],
  ['at-most', 0.09],
  ['range', 0.09],
  ['order', 0.11],
  ['fraction', 0.1],
  ['battalions', 0.1],
  ['share of a base', 0.07],
  ['taken from a base', 0.07],
] as const;
export type Kind = (typeof kinds)[number][0];

/** What was said, of which kind. */
export interface SimulatedClaim {
  readonly kind: Kind;
  readonly factor: Factor;
}

/** Days of a simulated series before which no claim is measured by the base: the base's own. */
export const baseDay = 40;

/** Houses of a simulated series, by grade: as in a conflict with observers, parties and newsrooms. */
export const simulatedGrades: readonly Grade[] = ['B', 'B', 'C', 'D', 'D', 'F'];
/** The first so many houses are a bloc. */
const allied = 3;

/** The shifts of a simulated series: its houses, then the bloc of the first three, the size of a battalion, and a base that nobody puts in figures. */
export function simulatedShifts(grid: Grid): Shift[] {
  const houses = simulatedGrades.map(
    (grade, i): House => ({
      name: `house ${i}`,
      family: `house ${i}`,
      bloc: i < allied ? 'allied' : `house ${i}`,
      role: 'observer',
      grade,
      lean: grade === 'D' ? -0.3 : 0,
    }),
  );
  return [
    ...houses.map((house, i) => ({
      name: house.name,
      kind: 'house' as const,
      logPrior: i < allied ? housePrior(house, grid) : wholePrior(house, grid),
    })),
    { name: 'allied', kind: 'bloc' as const, logPrior: blocPrior(grid) },
    { name: 'battalion', kind: 'unit' as const, logPrior: formationPrior(0.41, grid) },
    simulatedBase(grid),
  ];
}

/** The base: looked for as far about the middle of the grid as any shift may reach. */
export function simulatedBase(grid: Grid): BaseShift {
  const size = Math.sqrt(grid.floor * grid.ceiling);
  const base = { kind: 'base' as const, name: dayFromNumber(0), size, width: priors.widestShift, resized: null };
  return baseShift(base, grid);
}

/** Draws what a house says on a day of a strength (a cell, or the grid's size for "none"), with the factor that reads it. */
export function drawClaim(
  { grid, shifts }: Pick<StrengthModel, 'grid' | 'shifts'>,
  truth: { readonly shifts: Int16Array; readonly cell: number },
  day: number,
  key: string,
  random: () => number,
): SimulatedClaim {
  const house = Math.floor(random() * simulatedGrades.length);
  const kind = pickKind(random(), day > baseDay);
  // Who compares two days sees both alike.
  const compares = kind === 'share of a base' || kind === 'taken from a base';
  const own = compares ? -1 : house;
  const bloc = !compares && house < allied ? simulatedGrades.length : -1;
  const unit = compares ? shifts.length - 1 : kind === 'battalions' ? shifts.length - 2 : -1;
  const rows = kind === 'taken from a base' ? shifts[unit]!.logPrior.length : 1;
  const menu = menuOf(kind, grid, random);
  const trust = 1 - priors.grades[simulatedGrades[house]!].contamination;
  const padding = shiftRoom(grid);
  const lowest = grid.logs[0]! - padding * grid.step;
  const reference = wideReference(grid);
  const length = grid.size + 2 * padding;
  const middle = (rows - 1) / 2;
  const ratios = menu.answers.map(({ likelihood, none }) => {
    const ratio = Float64Array.from({ length: rows * length }, (_, i) =>
      likelihood(lowest + (i % length) * grid.step, middleOf(grid) + (Math.floor(i / length) - middle) * grid.step),
    );
    let expected = none * reference[grid.size]!;
    for (let k = 0; k < grid.size; k++) expected += ratio[middle * length + padding + k]! * reference[k]!;
    const mixed = (value: number): number => 1 - trust + (trust * value) / Math.max(expected, 1e-300);
    return { expected, ratio: ratio.map(mixed), none: mixed(none) };
  });
  const stride = rows === 1 ? -1 : length;
  const shiftOf = (shift: number): number => (shift < 0 ? 0 : truth.shifts[shift]!);
  const at = middle * length + padding + truth.cell + shiftOf(own) + shiftOf(bloc) + stride * shiftOf(unit);
  let left = random();
  const said =
    ratios.find(({ expected, ratio, none }) => {
      left -= expected * (truth.cell === grid.size ? none : ratio[at]!);
      return left < 0;
    }) ?? ratios.at(-1)!;
  const parts = [{ ratio: said.ratio, none: said.none, house: own, bloc, unit, stride }];
  return { kind, factor: { key, days: [day], parts, logRatio: said.ratio.map(Math.log), weight: 1 } };
}

function middleOf({ floor, ceiling }: Grid): number {
  return (Math.log(floor) + Math.log(ceiling)) / 2;
}

function pickKind(uniform: number, hasBase: boolean): Kind {
  let left = uniform;
  const [kind] = kinds.find(([, share]) => (left -= share) < 0) ?? kinds[0];
  return !hasBase && kind.endsWith('base') ? 'point' : kind;
}

function menuOf(kind: Kind, grid: Grid, random: () => number): Menu {
  switch (kind) {
    case 'point':
      return figures(grid, 0.12, random() < 0.5 ? 0.08 : 0.12);
    case 'range':
      return figures(grid, 0.25, 0.12);
    case 'order':
      return figures(grid, Math.log(5), 0.15);
    case 'fraction':
    case 'share of a base':
      return figures(grid, 0.2, 0.14);
    case 'taken from a base':
      return differences(grid, 0.14);
    case 'battalions':
      return figures(grid, 0.3, 0.08);
    case 'at-least':
    case 'at-most': {
      const bound = grid.floor * Math.exp(random() * Math.log(grid.ceiling / grid.floor));
      return yesOrNo(boundAmount(kind, bound, Math.hypot(priors.hedgeWidth.bound, priors.sourceScale)), grid);
    }
  }
}

/** Figures so far apart (log strength) that their cells fill the line. */
function figures(grid: Grid, cell: number, width: number): Menu {
  const loose = Math.hypot(width, priors.sourceScale);
  const from = Math.log(grid.floor) - priors.widestShift;
  const count = Math.ceil((Math.log(grid.ceiling / grid.floor) + 2 * priors.widestShift) / cell);
  const amounts = Array.from({ length: count }, (_, i) =>
    intervalAmount(
      i === 0 ? 1e-12 : Math.exp(from + i * cell),
      i === count - 1 ? 1e12 : Math.exp(from + (i + 1) * cell),
      null,
      loose,
    ),
  );
  return menuOfAmounts(amounts, grid, loose);
}

/** How much less there is than there was, a third apart; or that there is no less. */
function differences(grid: Grid, width: number): Menu {
  const loose = Math.hypot(width, priors.sourceScale);
  const from = Math.log(grid.floor) - 1;
  const apart = Math.log(4 / 3);
  const count = Math.ceil((Math.log(grid.ceiling / grid.floor) + 2) / apart);
  const edges = Array.from({ length: count }, (_, i) => (i === 0 ? 0 : Math.exp(from + i * apart)));
  /** How probably somebody who perceives `level` sees at least so many fewer than the base. */
  const fewer = (level: number, base: number, taken: number): number =>
    studentT4Cdf((Math.log(Math.max(0, Math.exp(base) - taken)) - level) / loose);
  return {
    width: loose,
    answers: [
      { likelihood: (level, base) => 1 - fewer(level, base, 0), none: 0 },
      ...edges.map((taken, i) => ({
        likelihood: (level: number, base: number) =>
          fewer(level, base, taken) - (i === count - 1 ? 0 : fewer(level, base, edges[i + 1]!)),
        none: 1 / count,
      })),
    ],
  };
}

function yesOrNo(amount: Amount, grid: Grid): Menu {
  const yes = menuOfAmounts([amount], grid, amount.width).answers[0]!;
  return {
    width: amount.width,
    answers: [yes, { likelihood: (level, base) => 1 - yes.likelihood(level, base), none: 1 - yes.none }],
  };
}

function menuOfAmounts(amounts: readonly Amount[], grid: Grid, width: number): Menu {
  return {
    width,
    answers: amounts.map((amount) => ({
      likelihood: (level: number) => Math.min(1, wordsLikelihood(amount, level, width, 0)),
      none: Math.min(1, noneLikelihood(amount, grid, width, 0)),
    })),
  };
}
