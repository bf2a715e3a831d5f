import type { Estimate } from '../../../src/model/estimate.ts';

/** How a family's marks look: one of seven colours (`var(--family-0)` …) and one of seven shapes, never the same pair. */
export interface FamilyLook {
  readonly family: string;
  readonly colour: number;
  readonly shape: number;
}

const kinds = 7;

/** A look for each family of a series, those with most claims first; 49 families can be told apart. */
export function familyLooks(estimate: Estimate): ReadonlyMap<string, FamilyLook> {
  const counts = new Map<string, number>();
  for (const { family } of estimate.contributions) counts.set(family, (counts.get(family) ?? 0) + 1);
  const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return new Map(
    ordered.map(([family], index) => {
      const colour = index % kinds;
      return [family, { family, colour, shape: (colour + Math.floor(index / kinds)) % kinds }];
    }),
  );
}
