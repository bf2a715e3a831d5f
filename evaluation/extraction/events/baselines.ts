import { knownLemma } from '../../../src/extraction/events/lexicon/known-lemma.ts';
import { firstCoding } from '../../../src/extraction/events/lexicon/lookup.ts';
import { mergedRoot, type OlderRoot } from '../../../src/extraction/events/older-root.ts';
import type { ParsedPair } from './parse-pairs.ts';

/** The commonest root among pairs. */
export function commonestRoot(pairs: readonly ParsedPair[]): OlderRoot {
  const counts = new Map<OlderRoot, number>();
  for (const { pair } of pairs) counts.set(pair.root, (counts.get(pair.root) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'ACCUSE';
}

/** What the first sense in the lexicon says of the word nearest to the place half way between the parties: no tree, no rules. */
export function nearestKeyword({ sentence, source, target }: ParsedPair): OlderRoot | null {
  const places = [source, target].flatMap((range) => (range === null ? [] : [range.first, range.last]));
  const middle = places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  const near = [...sentence.tokens.keys()].toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  for (const index of near) {
    const token = sentence.tokens[index];
    const coding = token === undefined ? null : firstCoding(token.upos, knownLemma(token));
    if (coding !== null) return mergedRoot(coding.type);
  }
  return null;
}
