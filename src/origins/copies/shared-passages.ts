import type { Span } from '../../model/span.ts';
import { type TextPrint, wordsTogether } from './text-print.ts';

/** A passage that stands in two texts, word for word but for a few. */
export interface SharedPassage {
  readonly first: Span;
  readonly second: Span;
  /** Words of it that are the same. */
  readonly words: number;
}

/** What two texts have in common in order: the passages, and how many of them follow each other in both as in one. */
export interface Alignment {
  readonly passages: readonly SharedPassage[];
  /** 0 to 1: of neighbouring runs in the first text, the share that stand in the same order in the second; 1 where there is but one. */
  readonly order: number;
}

interface Run {
  readonly first: number;
  readonly second: number;
  /** Tokens in each. */
  readonly length: number;
  readonly lengthInSecond: number;
  readonly words: number;
}

/** Runs that so few tokens part are one passage: another number, a modifier, an inserted name. */
const gap = 4;
/** A passage of fewer same words is a turn of phrase. */
const fewestWords = 10;

/** Lines up two texts by the runs of shingles that they share; linear in both. */
export function sharedPassages(first: TextPrint, second: TextPrint): Alignment {
  const positions = new Map<number, number>();
  for (let j = second.words.length - 1; j >= 0; j--) positions.set(second.words[j]!, j);
  const runs: Run[] = [];
  for (let i = 0; i < first.words.length; ) {
    const last = runs.at(-1);
    // Where a run was broken by a word or two, it goes on at the same distance, even if the words stand earlier too.
    const expected = last === undefined ? -1 : last.second + (i - last.first);
    const j = second.words[expected] === first.words[i] ? expected : positions.get(first.words[i]!);
    let length = 0;
    if (j !== undefined)
      while (i + length < first.words.length && second.words[j + length] === first.words[i + length]) length++;
    if (j !== undefined && length > 0) {
      const tokens = Math.min(length + wordsTogether - 1, first.tokens.hashes.length - i);
      runs.push({ first: i, second: j, length: tokens, lengthInSecond: tokens, words: tokens });
    }
    i += Math.max(1, length);
  }
  return {
    passages: joined(runs)
      .filter(({ words }) => words >= fewestWords)
      .map((run) => ({
        first: spanOf(first, run.first, run.length),
        second: spanOf(second, run.second, run.lengthInSecond),
        words: run.words,
      })),
    order: orderOf(runs),
  };
}

function joined(runs: readonly Run[]): Run[] {
  const passages: Run[] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    const between = last === undefined ? Number.NaN : run.first - (last.first + last.length);
    const betweenInSecond = last === undefined ? Number.NaN : run.second - (last.second + last.lengthInSecond);
    // Shingles overlap, so a run may begin before the one before it has ended.
    const near = (distance: number): boolean => distance >= 1 - wordsTogether && distance <= gap;
    if (last === undefined || !near(between) || !near(betweenInSecond)) {
      passages.push(run);
      continue;
    }
    passages[passages.length - 1] = {
      first: last.first,
      second: last.second,
      length: run.first + run.length - last.first,
      lengthInSecond: run.second + run.lengthInSecond - last.second,
      words: last.words + run.words + Math.min(0, between, betweenInSecond),
    };
  }
  return passages;
}

function orderOf(runs: readonly Run[]): number {
  let same = 0;
  for (let i = 1; i < runs.length; i++) if (runs[i]!.second > runs[i - 1]!.second) same++;
  return runs.length < 2 ? 1 : same / (runs.length - 1);
}

function spanOf({ tokens }: TextPrint, from: number, length: number): Span {
  return { start: tokens.starts[from]!, end: tokens.ends[from + length - 1]! };
}
