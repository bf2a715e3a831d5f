import type { Counts } from '../../language/counts.ts';
import type { GoldNumber } from './read-gold.ts';
import type { FoundNumber } from './systems.ts';

/** Gold and found numbers of one text, paired. */
export interface Pairing {
  readonly pairs: readonly (readonly [GoldNumber, FoundNumber])[];
  readonly missed: readonly GoldNumber[];
  readonly extra: readonly FoundNumber[];
}

/** Pairs each gold number with a found one of the same value, and, of several, with one that agrees in unit and change. */
export function pairNumbers(gold: readonly GoldNumber[], found: readonly FoundNumber[]): Pairing {
  const left = [...found];
  const pairs: [GoldNumber, FoundNumber][] = [];
  const missed: GoldNumber[] = [];
  for (const number of gold) {
    const same = left.filter(({ value }) => isSame(value, number.value));
    const best = same.toSorted((a, b) => agreement(number, b) - agreement(number, a))[0];
    if (best === undefined) missed.push(number);
    else {
      pairs.push([number, best]);
      left.splice(left.indexOf(best), 1);
    }
  }
  return { pairs, missed, extra: left };
}

/** Printed values are rounded: to one part in a million. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function agreement(gold: GoldNumber, found: FoundNumber): number {
  return Number(gold.unit === found.unit) + Number(gold.change === found.change);
}

/** What is asked beside the value. */
export type Aspect = 'value' | 'unit' | 'change';

/** Counts of one text: a number is right where its value is, and the aspect asked for. */
export function countNumbers({ pairs, missed, extra }: Pairing, aspect: Aspect): Counts {
  const right = pairs.filter(([gold, found]) => aspect === 'value' || gold[aspect] === found[aspect]);
  return { gold: pairs.length + missed.length, found: pairs.length + extra.length, both: right.length };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Extents that are the same, or that share a character. */
export function countExtents(gold: readonly Extent[], found: readonly Extent[], exact: boolean): Counts {
  const meets = (a: Extent, b: Extent): boolean =>
    exact ? a.start === b.start && a.end === b.end : a.start < b.end && b.start < a.end;
  const recalled = gold.filter((one) => found.some((other) => meets(one, other))).length;
  return { gold: gold.length, found: found.length, both: recalled };
}
