import type { Counts } from '../../language/counts.ts';
import type { GoldTime } from './read-timeml.ts';

/** Counts by the definition of TempEval-3 (UzZaman et al. 2013). */
export interface TimeScores {
  /** The extent is the gold's to the character. */
  readonly strict: Counts;
  /** The extents overlap; each time is matched once, with the one it shares most characters with. */
  readonly relaxed: Counts;
  /** Overlapping, and of the gold's type. */
  readonly type: Counts;
  /** Overlapping, and of the gold's value. */
  readonly value: Counts;
}

/** Two times that overlap; null on the side that has none. */
export interface Pair {
  readonly gold: GoldTime | null;
  readonly found: GoldTime | null;
}

/** Pairs each time of the gold with the found one that it overlaps most, left to right, each used once. */
export function pairTimes(gold: readonly GoldTime[], found: readonly GoldTime[]): Pair[] {
  const free = new Set(found);
  const pairs: Pair[] = gold.map((one) => {
    const best = found
      .filter((other) => free.has(other) && shared(one, other) > 0)
      .toSorted((a, b) => shared(one, b) - shared(one, a))[0];
    if (best !== undefined) free.delete(best);
    return { gold: one, found: best ?? null };
  });
  return [...pairs, ...found.filter((one) => free.has(one)).map((one) => ({ gold: null, found: one }))];
}

function shared(a: GoldTime, b: GoldTime): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The scores of pairs, over all texts at once. */
export function scorePairs(pairs: readonly Pair[]): TimeScores {
  const [gold, found] = [
    pairs.filter((pair) => pair.gold !== null).length,
    pairs.filter((pair) => pair.found !== null).length,
  ];
  const counts = (isRight: (one: GoldTime, other: GoldTime) => boolean): Counts => ({
    gold,
    found,
    both: pairs.filter((pair) => pair.gold !== null && pair.found !== null && isRight(pair.gold, pair.found)).length,
  });
  return {
    strict: counts((one, other) => one.start === other.start && one.end === other.end),
    relaxed: counts(() => true),
    type: counts((one, other) => one.type === other.type),
    value: counts((one, other) => one.value !== null && one.value === other.value),
  };
}
