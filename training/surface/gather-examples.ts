import type { Features } from '../../src/language/surface/linear-model.ts';
import { segmentWith } from '../../src/language/surface/segmenter.ts';
import { cut, type DecideCut, type SplitRuns } from '../../src/language/surface/split-words.ts';
import type { GoldText } from './gold-text.ts';

/** What places looked like and what became of them; the features of all examples stand behind one another. */
export interface Examples {
  readonly features: number[];
  /** Where the features of each example begin; one more than there are examples. */
  readonly offsets: number[];
  readonly labels: number[];
}

/** Examples without any. */
export function noExamples(): Examples {
  return { features: [], offsets: [0], labels: [] };
}

/** Adds the places within the words of a text with what the treebank makes of them. */
export function gatherCuts(gold: GoldText, splitRuns: SplitRuns, examples: Examples): void {
  const parts = new Map(gold.starts.map((start, index) => [start, gold.joined[index] === true]));
  const decideCut: DecideCut = (features, at) => {
    const joined = parts.get(at);
    const label = joined === undefined ? cut.inside : joined ? cut.partsJoined : cut.parts;
    record(examples, features, label);
    return label;
  };
  segmentWith(gold.text, splitRuns, decideCut, () => 0);
}

/**
 * Adds the places between the words of a text, and whether a sentence ends there. The words are those that `decideCut` makes: the
 * treebank's own would hide from the model the mistakes that it must live with.
 */
export function gatherEnds(gold: GoldText, splitRuns: SplitRuns, decideCut: DecideCut, examples: Examples): void {
  const ends = new Set([...gold.lasts].map((last) => gold.ends[last]));
  segmentWith(gold.text, splitRuns, decideCut, (features, at) => {
    const ended = ends.has(at) ? 1 : 0;
    record(examples, features, ended);
    return ended;
  });
}

function record(examples: Examples, features: Features, label: number): void {
  for (let index = 0; index < features.count; index += 1) examples.features.push(features.hashes[index] ?? 0);
  examples.offsets.push(examples.features.length);
  examples.labels.push(label);
}
