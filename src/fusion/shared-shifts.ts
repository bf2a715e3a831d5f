import { blocPrior, formationPrior, housePrior, wholePrior } from './house-error.ts';
import type { House } from './houses.ts';
import type { Grid } from './inference/grid.ts';
import type { Shift } from './inference/strength-model.ts';
import type { Statement } from './utterances.ts';

/** The shifts that several statements share: those of houses that speak more than once, of blocs of several houses, and of formations counted more than once. */
export function sharedShifts(statements: readonly Statement[], grid: Grid): Shift[] {
  const houses = new Map<string, { readonly house: House; count: number }>();
  const blocs = new Map<string, Set<string>>();
  const formations = new Map<string, { readonly width: number; count: number }>();
  for (const { house, members } of statements) {
    const known = houses.get(house.name);
    if (known === undefined) houses.set(house.name, { house, count: 1 });
    else known.count++;
    blocs.set(house.bloc, (blocs.get(house.bloc) ?? new Set()).add(house.name));
    const named = new Map(
      members.flatMap(({ constraint: { formation } }) =>
        formation === null ? [] : [[formation.name, formation.width]],
      ),
    );
    for (const [name, width] of named) {
      const counted = formations.get(name);
      if (counted === undefined) formations.set(name, { width, count: 1 });
      else counted.count++;
    }
  }
  const shared = <T extends { readonly count: number }>(all: ReadonlyMap<string, T>) =>
    [...all].filter(([, { count }]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  const many = [...blocs].filter(([, { size }]) => size > 1).map(([bloc]) => bloc);
  return [
    ...shared(houses).map(([name, { house }]) => ({
      name,
      kind: 'house' as const,
      logPrior: many.includes(house.bloc) ? housePrior(house, grid) : wholePrior(house, grid),
    })),
    ...many.sort().map((name) => ({ name, kind: 'bloc' as const, logPrior: blocPrior(grid) })),
    ...shared(formations).map(([name, { width }]) => ({
      name,
      kind: 'unit' as const,
      logPrior: formationPrior(width, grid),
    })),
  ];
}
