import { hashesOfSuffixes, hashOfClass, longestSuffix } from '../../src/language/lemmas/suffix-table.ts';
import type { RuleCounts } from './gather-lemmas.ts';

/** An ending of a class of words and its rule. */
export interface ListEntry {
  readonly hash: number;
  readonly rule: number;
  /** By how much it makes the training words better, in words weighted by the logarithm of their count. */
  readonly gain: number;
}

/**
 * The endings of each class whose own best rule does better on the training words than that of the next shorter ending: a
 * decision list (Rivest 1987) from the empty ending to the whole word.
 */
export function makeDecisionList(counts: RuleCounts): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const [name, forms] of counts) {
    const classHash = hashOfClass(name);
    // A node is the hash of an ending; what holds there so far is the rule of the longest ending kept.
    const words = [...forms].map(([form, rules]) => ({
      hashes: hashesOfSuffixes(form, classHash),
      rules: [...rules],
      rule: -1,
    }));
    for (let depth = 0; depth <= longestSuffix + 1; depth += 1) {
      const nodes = new Map<number, typeof words>();
      for (const word of words) {
        const whole = depth === longestSuffix + 1;
        const hash = whole ? word.hashes.at(-1) : depth < word.hashes.length - 1 ? word.hashes[depth] : undefined;
        if (hash !== undefined) {
          const members = nodes.get(hash);
          if (members === undefined) nodes.set(hash, [word]);
          else members.push(word);
        }
      }
      for (const [hash, members] of nodes) keepBest(hash, members, depth, entries);
    }
  }
  return entries;
}

interface Member {
  readonly rules: readonly (readonly [number, number])[];
  rule: number;
}

function keepBest(hash: number, members: readonly Member[], depth: number, entries: ListEntry[]): void {
  const votes = new Map<number, number>();
  const words = new Map<number, number>();
  let now = 0;
  for (const { rules, rule } of members) {
    for (const [each, seen] of rules) {
      // What is common is no better a model for other words than what is rare, but it is the word itself that is asked for most.
      const weight = depth > longestSuffix ? seen : Math.log2(1 + seen);
      votes.set(each, (votes.get(each) ?? 0) + weight);
      words.set(each, (words.get(each) ?? 0) + 1);
      if (each === rule) now += weight;
    }
  }
  const [best, vote] = [...votes].reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0]);
  // One word says nothing of others with its ending.
  if (depth > 0 && depth <= longestSuffix && (words.get(best) ?? 0) < 2) return;
  const least = depth === 0 ? 0 : depth > longestSuffix ? 1 : 1.5;
  if (vote - now < Math.max(least, 0.01)) return;
  entries.push({ hash, rule: best, gain: depth === 0 ? Number.POSITIVE_INFINITY : vote - now });
  for (const member of members) member.rule = best;
}
