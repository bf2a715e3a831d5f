import { mix } from './hash.ts';
import { labelFeatures } from './label-features.ts';
import { type Lexicon, listOf, readList } from './lexicon.ts';
import { moveFeatures, parseFeatureLimit } from './parse-features.ts';
import { attach, mayMove, moves, onStack, type ParseState, resetState, shift } from './parse-state.ts';
import type { Scorer } from './scorer.ts';
import { bestOf } from './tag.ts';
import type { Words } from './words.ts';

/** The model of the parser. */
export interface ParseModel {
  /** Scores the three moves. */
  readonly moves: Scorer;
  readonly labels: Scorer;
  /** The labels that an arc may have, by `arcKind`; label 0 is "root". */
  readonly arcs: Lexicon;
  readonly labelKeys: Int32Array;
}

/** Called in training before each choice is taken; returns the one to go on with. */
export interface ParseCoach {
  move(state: ParseState, keys: Int32Array, keyCount: number, best: number, scores: Float64Array): number;
  label(
    head: number,
    word: number,
    keys: Int32Array,
    keyCount: number,
    classes: Uint8Array,
    classCount: number,
    best: number,
  ): number;
}

const keys = new Int32Array(parseFeatureLimit);
const everyMove = Uint8Array.of(moves.shift, moves.left, moves.right);
const classes = new Uint8Array(256);
const scores = new Float64Array(256);

/**
 * Parses a tagged sentence greedily with the arc-hybrid system, in 2n moves; each arc is labelled when it is made, and
 * its label helps in what follows. Always gives one tree with one root word.
 */
export function parseWords(words: Words, state: ParseState, model: ParseModel, coach?: ParseCoach): void {
  resetState(state, words.count);
  while (state.size > 0 || state.next < state.root) {
    const move = chooseMove(words, state, model, coach);
    if (move === moves.shift) {
      shift(state);
      continue;
    }
    const head = move === moves.left ? state.next : onStack(state, 1);
    const label = chooseLabel(words, state, model, head, onStack(state, 0), coach);
    attach(state, head, label, model.labelKeys[label] as number);
  }
}

function chooseMove(words: Words, state: ParseState, model: ParseModel, coach?: ParseCoach): number {
  // Where one move only is possible, nothing is to be learnt and nothing to be chosen.
  if (state.size === 0) return moves.shift;
  if (state.next === state.root) return state.size === 1 ? moves.left : moves.right;
  const keyCount = moveFeatures(words, state, keys);
  model.moves(keys, keyCount, everyMove, 3, scores);
  let best = -1;
  for (let move = 0; move < 3; move += 1) {
    if (mayMove(state, move) && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move;
  }
  return coach === undefined ? best : coach.move(state, keys, keyCount, best, scores);
}

function chooseLabel(
  words: Words,
  state: ParseState,
  model: ParseModel,
  head: number,
  word: number,
  coach?: ParseCoach,
): number {
  if (head === state.root) return 0;
  const list = listOf(model.arcs, arcKind(words, head, word));
  const count = readList(model.arcs, list, classes);
  if (count === 1) return classes[0] as number;
  const keyCount = labelFeatures(words, state, head, word, keys);
  model.labels(keys, keyCount, classes, count, scores);
  const best = classes[bestOf(scores, count)] as number;
  return coach === undefined ? best : coach.label(head, word, keys, keyCount, classes, count, best);
}

/** What decides which labels an arc may have: its direction and both parts of speech. */
export function arcKind(words: Words, head: number, word: number): number {
  const side = head < word ? 1 : 2;
  return mix((words.uposKey[head] as number) + mix((words.tagKey[word] as number) + side));
}
