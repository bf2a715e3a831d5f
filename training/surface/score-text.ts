import type { RawSentence } from '../../src/language/surface/raw-sentence.ts';
import type { GoldText } from './gold-text.ts';

/** Counts for F1: what the treebank has, what was found, and what is in both. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly both: number;
}

/** The sum of two counts. */
export function addCounts(one: Counts, other: Counts): Counts {
  return { gold: one.gold + other.gold, found: one.found + other.found, both: one.both + other.both };
}

/** F1 in percent. */
export function f1({ gold, found, both }: Counts): number {
  return (200 * both) / Math.max(1, gold + found);
}

/**
 * Words and sentences with exactly the treebank's characters, as the CoNLL 2018 shared task counts them (Zeman et al. 2018,
 * `conll18_ud_eval.py`). Every word of EWT and GUM is a passage of the text, so its alignment within multiword tokens is
 * that of spans.
 */
export function scoreText(gold: GoldText, sentences: readonly RawSentence[]): { words: Counts; sentences: Counts } {
  const goldWords = new Set(gold.starts.map((start, index) => `${start}-${gold.ends[index]}`));
  const goldSentences = new Set<string>();
  let start = 0;
  for (const last of [...gold.lasts].sort((one, other) => one - other)) {
    goldSentences.add(`${gold.starts[start]}-${gold.ends[last]}`);
    start = last + 1;
  }
  const found = sentences.flatMap(({ words }) => words.map(({ span }) => `${span.start}-${span.end}`));
  const whole = sentences.map(({ span }) => `${span.start}-${span.end}`);
  return {
    words: { gold: goldWords.size, found: found.length, both: found.filter((each) => goldWords.has(each)).length },
    sentences: {
      gold: goldSentences.size,
      found: whole.length,
      both: whole.filter((each) => goldSentences.has(each)).length,
    },
  };
}
