import type { Span } from '../../../src/model/span.ts';
import { type Counts, sumCounts } from '../../language/counts.ts';
import type { Marked, MarkedText } from './read-polnear.ts';

export const parts = ['source', 'cue', 'content'] as const;
export type Part = (typeof parts)[number];

/** What one part of the attributions scored: words in it, whole extents, and extents that share a word with one of the other side. */
export interface PartScore {
  readonly words: Counts;
  readonly exact: Counts;
  /** Of the gold's, how many are overlapped, and of those found, how many overlap one. */
  readonly overlap: { readonly gold: number; readonly met: number; readonly found: number; readonly right: number };
}

/** Compares found attributions with marked ones by the words (given by their spans) that lie in each part. */
export function scorePart(
  { attributions }: Pick<MarkedText, 'attributions'>,
  found: readonly Marked[],
  words: readonly Span[],
  part: Part,
): PartScore {
  const gold = distinct(attributions.map((each) => wordsIn(each[part], words)));
  const own = distinct(found.map((each) => wordsIn(each[part], words)));
  const goldWords = new Set(gold.flatMap((key) => key.split(' ')));
  const ownWords = new Set(own.flatMap((key) => key.split(' ')));
  const both = [...goldWords].filter((word) => ownWords.has(word)).length;
  return {
    words: { gold: goldWords.size, found: ownWords.size, both },
    exact: { gold: gold.length, found: own.length, both: gold.filter((key) => own.includes(key)).length },
    overlap: {
      gold: gold.length,
      met: gold.filter((key) => key.split(' ').some((word) => ownWords.has(word))).length,
      found: own.length,
      right: own.filter((key) => key.split(' ').some((word) => goldWords.has(word))).length,
    },
  };
}

/** Adds the scores of several texts. */
export function sumScores(scores: readonly PartScore[]): PartScore {
  const sum = (value: (overlap: PartScore['overlap']) => number): number =>
    scores.reduce((total, { overlap }) => total + value(overlap), 0);
  return {
    words: sumCounts(scores.map(({ words }) => words)),
    exact: sumCounts(scores.map(({ exact }) => exact)),
    overlap: {
      gold: sum(({ gold }) => gold),
      met: sum(({ met }) => met),
      found: sum(({ found }) => found),
      right: sum(({ right }) => right),
    },
  };
}

/** F1 in percent of extents that overlap one of the other side. */
export function overlapF1({ overlap }: PartScore): number {
  const recall = overlap.met / Math.max(1, overlap.gold);
  const precision = overlap.right / Math.max(1, overlap.found);
  return recall + precision === 0 ? 0 : (200 * recall * precision) / (recall + precision);
}

/** The numbers of the words that lie in an extent as a key; quotation marks, commas and stops are no words here. */
function wordsIn(extent: readonly Span[], words: readonly Span[]): string {
  const inside: number[] = [];
  for (const { start, end } of extent) {
    for (let at = firstAt(words, start); at < words.length && (words[at]?.start ?? end) < end; at += 1) inside.push(at);
  }
  return [...new Set(inside)].toSorted((a, b) => a - b).join(' ');
}

function firstAt(words: readonly Span[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => key !== ''))];
}
