import { characterClass as c, classOf, isAlphanumeric, isLetter } from './character-class.ts';
import type { Chunks } from './chunks.ts';
import { fold, mix, seed } from './hash.ts';
import { type Features, makeFeatures } from './linear-model.ts';
import { isTitleDot } from './titles.ts';
import { addressesIn, type WholePassage, withinNumber } from './whole-passage.ts';
import { type ChunkContext, chunkContext, gatherWordFeatures } from './word-features.ts';
import { addWord, gap, type WordList } from './word-list.ts';

/** What becomes of a place within a chunk; the numbers are the labels of the weights. */
export const cut = { inside: 0, parts: 1, partsJoined: 2 } as const;

/** Decides what becomes of the place before `at`: a value of `cut`. */
export type DecideCut = (features: Features, at: number) => number;

/** Letter runs that may be two words ("cannot", "gonna", "its"): the hash of the folded run → how long the first word is. */
export type SplitRuns = ReadonlyMap<number, number>;

/** Parts the chunks into words and adds them to the list, asking only at places where something can happen. */
export function splitWords(
  text: string,
  chunks: Chunks,
  splitRuns: SplitRuns,
  decide: DecideCut,
  words: WordList,
): void {
  const features = makeFeatures();
  for (let index = 0; index < chunks.starts.length; index += 1) {
    const start = chunks.starts[index] ?? 0;
    const end = chunks.ends[index] ?? 0;
    let before: number = chunks.breaks[index] === true ? gap.line : gap.space;
    let from = start;
    let joined = false;
    let addresses: readonly WholePassage[] | null = null;
    let runEnd = start;
    let runSplit = -1;
    let context: ChunkContext | null = null;
    for (let at = start; at < end; at += 1) {
      if (at === runEnd) {
        const hash = runHash(text, at, end);
        runEnd = at + Math.max(1, runLength);
        const length = runLength > 1 ? splitRuns.get(hash) : undefined;
        runSplit = length === undefined ? -1 : at + length;
      }
      if (at === start || (at !== runSplit && !maySplit(text, at, end))) continue;
      if (withinNumber(text, at) || isTitleDot(text, chunks, index, from, at) || isDesignation(text, start, at))
        continue;
      // Behind a sign between two words it was decided at the sign: it is a word of its own, or none of its neighbours is.
      const behindJoiner = followsJoiner(text, start, at, end);
      if (behindJoiner && from !== at - 1) continue;
      addresses ??= addressesIn(text, start, end);
      let label: number;
      const address = addresses.find((each) => each.start <= at && at <= each.end);
      if (address !== undefined) label = at === address.start || at === address.end ? cut.parts : cut.inside;
      else if (behindJoiner || alwaysParts(text, start, at)) label = cut.parts;
      else {
        context ??= chunkContext(text, chunks, index);
        gatherWordFeatures(text, context, at, from, features);
        label = decide(features, at);
      }
      if (label === cut.inside) continue;
      addWord(words, text, from, at, joined, before);
      from = at;
      joined = label === cut.partsJoined;
      before = gap.none;
    }
    addWord(words, text, from, end, joined, before);
  }
}

let runLength = 0;

/** The hash of the run of letters at `start`; leaves the run's length in `runLength`, 0 where no letter is there. */
function runHash(text: string, start: number, end: number): number {
  let hash = seed;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(classOf(code))) break;
    hash = mix(hash, fold(code));
  }
  runLength = at - start;
  return hash;
}

/** True where a word could end before `at`: not between letters (but before "n't"), nor within a character. */
function maySplit(text: string, at: number, end: number): boolean {
  const after = classOf(text.charCodeAt(at));
  const before = classOf(text.charCodeAt(at - 1));
  if (isLetter(before) && isLetter(after)) return beginsNegation(text, at, end);
  if (after === c.invisible || before === c.space || after === c.space) return false;
  const code = text.charCodeAt(at);
  return !(code >= 0xdc00 && code <= 0xdfff && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800);
}

/** True between one capital and up to three digits: "M23", "T72", "G20"; not behind those that are signs of money ("R500"). */
function isDesignation(text: string, start: number, at: number): boolean {
  if (at - 2 >= start && isAlphanumeric(classOf(text.charCodeAt(at - 2)))) return false;
  return /^[A-OQS-Z]\d{1,3}(?!\d)/.test(text.slice(at - 1, at + 4));
}

const joiners = new Set<number>([c.hyphen, c.slash, c.dot, c.colon, c.at, c.underscore]);

/** True where one sign that joins or parts two words ("pro-Russian", "and/or", "file.doc") stands before `at`. */
function followsJoiner(text: string, start: number, at: number, end: number): boolean {
  if (at - 2 < start || at >= end) return false;
  const sign = text.charCodeAt(at - 1);
  return (
    (sign === 38 || joiners.has(classOf(sign))) &&
    isAlphanumeric(classOf(text.charCodeAt(at))) &&
    isAlphanumeric(classOf(text.charCodeAt(at - 2)))
  );
}

/** True between two brackets that are no part of a face, and before the question mark of "in the U.S.?". */
function alwaysParts(text: string, start: number, at: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at));
  const further = at - 2 < start ? c.space : classOf(text.charCodeAt(at - 2));
  if (isBracket(before) && isBracket(after))
    return isAlphanumeric(further) || isBracket(further) || further === c.space;
  return after === c.shout && before === c.dot && isLetter(further);
}

function isBracket(kind: number): boolean {
  return kind === c.opener || kind === c.closer;
}

function beginsNegation(text: string, at: number, end: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 110 || at + 2 >= end) return false;
  return classOf(text.charCodeAt(at + 1)) === c.apostrophe && (text.charCodeAt(at + 2) | 32) === 116;
}
