/** Counts for F1: what the gold has, what was found, and what is in both. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly both: number;
}

/** F1 in percent; 0 where there is nothing on either side. */
export function f1({ gold, found, both }: Counts): number {
  return gold + found === 0 ? 0 : (200 * both) / (gold + found);
}

/** The sum of counts. */
export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, each) => ({ gold: sum.gold + each.gold, found: sum.found + each.found, both: sum.both + each.both }),
    { gold: 0, found: 0, both: 0 },
  );
}
