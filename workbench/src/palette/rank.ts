import { fuzzyScore } from './fuzzy.ts';

/** The best-fitting of what has a name, at most `most`; in their own order where nothing is typed. */
export function rank<Named extends { readonly name: string }>(
  typed: string,
  named: readonly Named[],
  most: number,
): readonly Named[] {
  if (typed.trim() === '') return named.slice(0, most);
  return named
    .flatMap((one) => {
      const score = fuzzyScore(typed, one.name);
      return score === null ? [] : [{ one, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}
