import { blocPrior, formationPrior, housePrior, shiftRoom, wholePrior } from '../../src/fusion/house-error.ts';
import type { House } from '../../src/fusion/houses.ts';
import { type Grid, wideReference } from '../../src/fusion/inference/grid.ts';
import type { Factor, Shift, StrengthModel } from '../../src/fusion/inference/strength-model.ts';
import { priors } from '../../src/fusion/priors.ts';
import { type Amount, boundAmount, intervalAmount } from '../../src/fusion/wording/amount.ts';
import { noneLikelihood, wordsLikelihood } from '../../src/fusion/wording/perceived-ratio.ts';
import type { Grade } from '../../src/model/evidence.ts';

/**
 * Everything that one question could be answered with: their likelihoods sum to 1 at every strength, so that an answer can be drawn from
 * them, and the model that reads the answer is the one that gave it.
 */
interface Menu {
  readonly answers: readonly { readonly likelihood: (level: number) => number; readonly none: number }[];
  readonly width: number;
}

/** What kinds of claims a simulated series has, with how often each. */
const kinds = [
  ['point', 0.3],
  ['at-least', 0.15],
  ['at-most', 0.1],
  ['range', 0.1],
  ['order', 0.12],
  ['fraction', 0.13],
  ['battalions', 0.1],
] as const;

/** Houses of a simulated series, by grade: as in a conflict with observers, parties and newsrooms. */
export const simulatedGrades: readonly Grade[] = ['B', 'B', 'C', 'D', 'D', 'F'];
/** The first so many houses are a bloc. */
const allied = 3;

/** The shifts of a simulated series: its houses, then the bloc of the first three, then the size of a battalion. */
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
  ];
}

/** Draws what a house says on a day of a strength (a cell, or the grid's size for "none"), as the factor that reads it. */
export function drawClaim(
  { grid, shifts }: Pick<StrengthModel, 'grid' | 'shifts'>,
  truth: { readonly shifts: Int16Array; readonly cell: number },
  day: number,
  key: string,
  random: () => number,
): Factor {
  const house = Math.floor(random() * simulatedGrades.length);
  const kind = pickKind(random());
  const bloc = house < allied ? simulatedGrades.length : -1;
  const unit = kind === 'battalions' ? shifts.length - 1 : -1;
  const menu = menuOf(kind, grid, random);
  const trust = 1 - priors.grades[simulatedGrades[house]!].contamination;
  const padding = shiftRoom(grid);
  const lowest = grid.logs[0]! - padding * grid.step;
  const reference = wideReference(grid);
  const ratios = menu.answers.map(({ likelihood, none }) => {
    const ratio = Float64Array.from({ length: grid.size + 2 * padding }, (_, i) => likelihood(lowest + i * grid.step));
    let expected = none * reference[grid.size]!;
    for (let k = 0; k < grid.size; k++) expected += ratio[padding + k]! * reference[k]!;
    const mixed = (value: number): number => 1 - trust + (trust * value) / Math.max(expected, 1e-300);
    return { expected, ratio: ratio.map(mixed), none: mixed(none) };
  });
  const perceived = truth.cell + truth.shifts[house]! + (bloc < 0 ? 0 : truth.shifts[bloc]!);
  const at = padding + perceived - (unit < 0 ? 0 : truth.shifts[unit]!);
  let left = random();
  const said =
    ratios.find(({ expected, ratio, none }) => {
      left -= expected * (truth.cell === grid.size ? none : ratio[at]!);
      return left < 0;
    }) ?? ratios.at(-1)!;
  return {
    key,
    days: [day],
    parts: [{ ratio: said.ratio, none: said.none, house, bloc, unit }],
    logRatio: said.ratio.map(Math.log),
    weight: 1,
  };
}

function pickKind(uniform: number): (typeof kinds)[number][0] {
  let left = uniform;
  return (kinds.find(([, share]) => (left -= share) < 0) ?? kinds[0])[0];
}

function menuOf(kind: (typeof kinds)[number][0], grid: Grid, random: () => number): Menu {
  switch (kind) {
    case 'point':
      return figures(grid, 0.12, random() < 0.5 ? 0.08 : 0.12);
    case 'range':
      return figures(grid, 0.25, 0.12);
    case 'order':
      return figures(grid, Math.log(5), 0.15);
    case 'fraction':
      return figures(grid, 0.2, 0.14);
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

function yesOrNo(amount: Amount, grid: Grid): Menu {
  const yes = menuOfAmounts([amount], grid, amount.width).answers[0]!;
  return {
    width: amount.width,
    answers: [yes, { likelihood: (level) => 1 - yes.likelihood(level), none: 1 - yes.none }],
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
