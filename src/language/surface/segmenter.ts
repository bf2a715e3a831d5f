import { paragraphsOf } from '../../text/paragraphs.ts';
import { readPack } from '../pack.ts';
import { findChunks } from './chunks.ts';
import { bestOfThree, type LinearModel, scoreOf } from './linear-model.ts';
import { linesOf } from './lines.ts';
import type { RawSentence, RawWord } from './raw-sentence.ts';
import { type DecideEnd, splitSentences } from './split-sentences.ts';
import { type DecideCut, type SplitRuns, splitWords } from './split-words.ts';
import { emptyWordList, type WordList } from './word-list.ts';

/** Parts a text into sentences of words as English EWT and GUM of Universal Dependencies have them. */
export interface Segmenter {
  /** The sentences of a text in order; none crosses a paragraph of `paragraphsOf`. */
  segment(text: string): RawSentence[];
}

/** Reads a segmenter from the bytes of its model file, `models/surface.bin`; throws where they are not one. */
export function loadSegmenter(file: Uint8Array): Segmenter {
  const pack = readPack(file);
  const { threshold, bareThreshold } = pack.about;
  const model = (name: string, labels: number): LinearModel => {
    const bytes = pack.section(`${name}-weights`);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    return { labels, checks: pack.section(`${name}-checks`), weights };
  };
  const wordModel = model('words', 3);
  const sentenceModel = model('sentences', 1);
  const splitRuns = readSplitRuns(pack.section('runs'));
  return {
    segment: (text) =>
      segmentWith(
        text,
        splitRuns,
        (features) => bestOfThree(wordModel, features),
        (features, _, marked) => scoreOf(sentenceModel, features) - Number(marked ? threshold : bareThreshold),
      ),
  };
}

function readSplitRuns(section: Uint8Array): SplitRuns {
  const runs = new Int32Array(section.buffer, section.byteOffset, section.length >> 2);
  const splits = new Map<number, number>();
  for (let index = 0; index + 1 < runs.length; index += 2) splits.set(runs[index] ?? 0, runs[index + 1] ?? 0);
  return splits;
}

/** Segments with decisions from elsewhere: training gives those of the treebank. */
export function segmentWith(
  text: string,
  splitRuns: SplitRuns,
  decideCut: DecideCut,
  decideEnd: DecideEnd,
): RawSentence[] {
  const sentences: RawSentence[] = [];
  for (const [paragraph, { start, end }] of paragraphsOf(text).entries()) {
    const words = emptyWordList();
    splitWords(text, findChunks(text, start, end), splitRuns, decideCut, words);
    if (words.starts.length === 0) continue;
    let first = 0;
    for (const until of splitSentences(text, linesOf(text, start, end), words, 0, decideEnd)) {
      sentences.push(sentenceOf(words, first, until, paragraph));
      first = until;
    }
  }
  return sentences;
}

function sentenceOf(words: WordList, first: number, until: number, paragraph: number): RawSentence {
  const raw: RawWord[] = [];
  for (let word = first; word < until; word += 1) {
    raw.push({
      span: { start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 },
      joined: words.joined[word] ?? false,
    });
  }
  return { span: { start: words.starts[first] ?? 0, end: words.ends[until - 1] ?? 0 }, paragraph, words: raw };
}
