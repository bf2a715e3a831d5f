import { baseShift } from './base-shift.ts';
import { blocPrior, formationPrior, housePrior, wholePrior } from './house-error.ts';
import { type House, leanCancels } from './houses.ts';
import type { Grid } from './inference/grid.ts';
import type { Shift } from './inference/strength-model.ts';
import type { Statement } from './utterances.ts';
import type { Yardstick } from './wording/constraint.ts';

/**
 * The shifts that several statements share: those of houses that speak more than once, of blocs of several houses, and of formations counted more than once;
 * and those of bases that nobody has put in figures, since they move with their day.
 */
export function sharedShifts(statements: readonly Statement[], grid: Grid): Shift[] {
  const houses = new Map<string, { readonly house: House; count: number }>();
  const blocs = new Map<string, Set<string>>();
  const yardsticks = new Map<string, { readonly yardstick: Yardstick; count: number }>();
  for (const { house, members } of statements) {
    if (!members.every(({ constraint }) => leanCancels(house, constraint))) {
      const known = houses.get(house.name);
      if (known === undefined) houses.set(house.name, { house, count: 1 });
      else known.count++;
      blocs.set(house.bloc, (blocs.get(house.bloc) ?? new Set()).add(house.name));
    }
    const named = new Map(
      members.flatMap(({ constraint: { yardstick } }) => (yardstick === null ? [] : [[yardstick.name, yardstick]])),
    );
    for (const [name, yardstick] of named) {
      const counted = yardsticks.get(name);
      if (counted === undefined) yardsticks.set(name, { yardstick, count: 1 });
      else counted.count++;
    }
  }
  const byName = <T>(all: ReadonlyMap<string, T>): [string, T][] => [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const many = byName(blocs).flatMap(([bloc, { size }]) => (size > 1 ? [bloc] : []));
  return [
    ...byName(houses).flatMap(([name, { house, count }]): Shift[] => {
      const logPrior = many.includes(house.bloc) ? housePrior : wholePrior;
      return count > 1 ? [{ name, kind: 'house', logPrior: logPrior(house, grid) }] : [];
    }),
    ...many.map((name): Shift => ({ name, kind: 'bloc', logPrior: blocPrior(grid) })),
    ...byName(yardsticks).flatMap(([name, { yardstick, count }]): Shift[] => {
      if (yardstick.kind === 'base') return [baseShift(yardstick, grid)];
      return count > 1 ? [{ name, kind: 'unit', logPrior: formationPrior(yardstick.width, grid) }] : [];
    }),
  ];
}
