import { hashText } from '../../src/language/fast/hash.ts';
import { type Lexicon, makeLexicon } from '../../src/language/fast/lexicon.ts';
import { arcKind, type ParseModel, parseWords } from '../../src/language/fast/parse.ts';
import { makeState, mayMove } from '../../src/language/fast/parse-state.ts';
import type { TagModel } from '../../src/language/fast/tag.ts';
import { makeWords, pad, readWords, type Words } from '../../src/language/fast/words.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { makeLearner } from './learner.ts';
import type { Learnt } from './learnt.ts';
import { shuffled } from './noise.ts';
import { type GoldTree, goldTree, moveCost } from './oracle.ts';
import type { Gold } from './treebank.ts';

/** A sentence to train on: written as the training wants it, with the tags that a tagger gave that never saw it. */
export interface Tagged {
  readonly sentence: Gold;
  readonly tags: Uint8Array;
}

/** The labels of a treebank, "root" first, then the most frequent first. */
export function listLabels(sentences: readonly Gold[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { deprel } of words) counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
  }
  counts.delete('root');
  return ['root', ...[...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label)];
}

/** Fills the columns of a sentence and its tags. */
export function readTagged(
  columns: Words,
  { sentence, tags }: Tagged,
  tagger: Pick<TagModel, 'tagKeys' | 'uposKeys'>,
): void {
  readWords(columns, sentence.forms);
  for (const [k, tag] of tags.entries()) {
    columns.tag[k + pad] = tag;
    columns.tagKey[k + pad] = tagger.tagKeys[tag] as number;
    columns.uposKey[k + pad] = tagger.uposKeys[tag] as number;
  }
}

/** The labels that each kind of arc was seen with; a kind never seen may have any of the frequent ones. */
export function learnArcs(
  sentences: readonly Tagged[],
  labels: readonly string[],
  tagger: Pick<TagModel, 'tagKeys' | 'uposKeys'>,
): Lexicon {
  const ids = new Map(labels.map((label, id) => [label, id]));
  const seen = new Map<number, Map<number, number>>();
  const columns = makeWords(512);
  for (const tagged of sentences) {
    readTagged(columns, tagged, tagger);
    const { head } = goldTree(tagged.sentence);
    for (const [k, { deprel }] of tagged.sentence.words.entries()) {
      const id = ids.get(deprel) ?? 0;
      if (id === 0) continue;
      const kind = arcKind(columns, head[k + pad] as number, k + pad);
      const counts = seen.get(kind) ?? new Map<number, number>();
      counts.set(id, (counts.get(id) ?? 0) + 1);
      seen.set(kind, counts);
    }
  }
  const known = new Map<number, number[]>();
  for (const [kind, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    // A kind of few arcs has not shown all that it may be.
    if (total < 8) continue;
    const list = [...counts].filter(([, times]) => times > 1 && times / total > 0.001);
    known.set(
      kind,
      list.map(([id]) => id).sort((a, b) => a - b),
    );
  }
  return makeLexicon(
    Array.from({ length: Math.min(40, labels.length - 1) }, (_, k) => k + 1),
    known,
  );
}

/** What the parser has learnt. */
export interface ParserLearnt {
  readonly moves: Learnt;
  readonly labels: Learnt;
}

/**
 * Trains the parser: averaged perceptrons for moves and labels, on the states that the parser itself comes to, with the
 * dynamic oracle (Goldberg & Nivre 2012, 2013).
 */
export function trainParser(
  sentences: readonly Tagged[],
  labels: readonly string[],
  arcs: Lexicon,
  tagger: Pick<TagModel, 'tagKeys' | 'uposKeys'>,
  options: {
    passes: number;
    seed: number;
    /** After the second pass, only what fits into this many buckets is kept. */
    keep: { moves: number; labels: number };
    each?: (pass: number, model: ParseModel) => void;
  },
): ParserLearnt {
  const moveLearner = makeLearner(3);
  const labelLearner = makeLearner(1);
  const random = seededRandom(options.seed);
  const ids = new Map(labels.map((label, id) => [label, id]));
  const labelKeys = Int32Array.from(labels, hashText);
  const model: ParseModel = { moves: moveLearner.score, labels: labelLearner.score, arcs, labelKeys };
  const columns = makeWords(512);
  const state = makeState(512);
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (const tagged of shuffled(sentences, random)) {
      readTagged(columns, tagged, tagger);
      const gold = goldTree(tagged.sentence);
      parseWords(columns, state, model, {
        move(_, keys, keyCount, best, scores) {
          moveLearner.tick();
          let least = Number.POSITIVE_INFINITY;
          let right = best;
          let bestCost = 0;
          for (let move = 0; move < 3; move += 1) {
            if (!mayMove(state, move)) continue;
            const cost = moveCost(state, gold, move);
            if (move === best) bestCost = cost;
            if (cost < least || (cost === least && (scores[move] as number) > (scores[right] as number))) {
              least = cost;
              right = move;
            }
          }
          let wrong = best;
          if (bestCost === least) {
            // Once the keys are settled, a narrow escape counts as a mistake.
            wrong = pass < 2 ? -1 : nearest(gold, scores, right, least);
            if (wrong < 0) return best;
          }
          moveLearner.change(keys, keyCount, right, 1);
          moveLearner.change(keys, keyCount, wrong, -1);
          if (bestCost === least) return best;
          // The first pass keeps to the gold tree; later ones also learn the way back from mistakes.
          return pass > 0 && random() < 0.9 ? best : right;
        },
        label(head, word, keys, keyCount, classes, classCount, best) {
          if (gold.head[word] !== head) return best;
          const right = ids.get(tagged.sentence.words[word - pad]?.deprel ?? '') ?? -1;
          const place = classes.indexOf(right);
          labelLearner.tick();
          if (right === best || place < 0 || place >= classCount) return best;
          labelLearner.change(keys, keyCount, right, 1);
          labelLearner.change(keys, keyCount, best, -1);
          return pass === 0 ? right : best;
        },
      });
    }
    if (pass === 1) {
      moveLearner.keepFitting(options.keep.moves);
      labelLearner.keepFitting(options.keep.labels);
    }
    options.each?.(pass, { moves: moveLearner.scoreAverage, labels: labelLearner.scoreAverage, arcs, labelKeys });
  }
  return { moves: moveLearner.learnt(), labels: labelLearner.learnt() };

  /** The costly move that scores within the margin of the right one, or -1. */
  function nearest(gold: GoldTree, scores: Float64Array, right: number, least: number): number {
    let found = -1;
    for (let move = 0; move < 3; move += 1) {
      if (!mayMove(state, move) || (scores[move] as number) < (scores[right] as number) - margin) continue;
      if (moveCost(state, gold, move) <= least) continue;
      if (found < 0 || (scores[move] as number) > (scores[found] as number)) found = move;
    }
    return found;
  }
}

/** About a quarter of what one change does to a choice. */
const margin = 40;
