/** Agreement of two partitions of the same things, 1 where they are the same and 0 as by chance (Hubert and Arabie 1985). */
export function adjustedRand(first: readonly unknown[], second: readonly unknown[]): number {
  const pairs = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const both = pairs(tally(first.map((label, i) => [label, second[i]] as const)));
  const [a, b] = [pairs(countsOf(first)), pairs(countsOf(second))];
  const expected = (a * b) / ((first.length * (first.length - 1)) / 2);
  const most = (a + b) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function countsOf(labels: readonly unknown[]): Iterable<number> {
  const counts = new Map<unknown, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts.values();
}

function tally(pairs: readonly (readonly [unknown, unknown])[]): Iterable<number> {
  const counts = new Map<unknown, Map<unknown, number>>();
  for (const [a, b] of pairs) {
    const inner = counts.get(a) ?? new Map<unknown, number>();
    counts.set(a, inner);
    inner.set(b, (inner.get(b) ?? 0) + 1);
  }
  return [...counts.values()].flatMap((inner) => [...inner.values()]);
}
