import type { Features } from '../../src/language/surface/linear-model.ts';
import { segmentWith } from '../../src/language/surface/segmenter.ts';
import { cut, type SplitRuns } from '../../src/language/surface/split-words.ts';
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

/** Adds the places of a text with what the treebank makes of them. */
export function gatherExamples(gold: GoldText, splitRuns: SplitRuns, words: Examples, sentences: Examples): void {
  const parts = new Map(gold.starts.map((start, index) => [start, gold.joined[index] === true]));
  const ends = new Set([...gold.lasts].map((last) => gold.ends[last]));
  segmentWith(
    gold.text,
    splitRuns,
    (features, at) => {
      const joined = parts.get(at);
      const label = joined === undefined ? cut.inside : joined ? cut.partsJoined : cut.parts;
      record(words, features, label);
      return label;
    },
    (features, at) => {
      const ended = ends.has(at) ? 1 : 0;
      record(sentences, features, ended);
      return ended;
    },
  );
}

function record(examples: Examples, features: Features, label: number): void {
  for (let index = 0; index < features.count; index += 1) examples.features.push(features.hashes[index] ?? 0);
  examples.offsets.push(examples.features.length);
  examples.labels.push(label);
}
