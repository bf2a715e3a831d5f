import { pad } from './words.ts';

/** The three moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011). */
export const moves = { shift: 0, left: 1, right: 2 } as const;

/**
 * A half-built tree of one sentence. Places are those of `Words`; the root stands behind the last word. Children are kept
 * as the two outermost on each side, with how many there are and a sum of their labels' hashes. Place 0 is "none".
 */
export interface ParseState {
  root: number;
  stack: Int32Array;
  size: number;
  /** The first place of the buffer. */
  next: number;
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly labelKey: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
}

/** A state for sentences of up to `capacity` words. */
export function makeState(capacity: number): ParseState {
  const ints = (): Int32Array => new Int32Array(capacity + 2 * pad);
  const bytes = (): Uint8Array => new Uint8Array(capacity + 2 * pad);
  return {
    root: pad,
    stack: ints(),
    size: 0,
    next: pad,
    head: ints(),
    label: bytes(),
    labelKey: ints(),
    left1: ints(),
    left2: ints(),
    right1: ints(),
    right2: ints(),
    leftCount: bytes(),
    rightCount: bytes(),
    leftLabels: ints(),
    rightLabels: ints(),
  };
}

/** Begins a sentence of `count` words. */
export function resetState(state: ParseState, count: number): void {
  state.root = count + pad;
  state.size = 0;
  state.next = pad;
  const end = count + 2 * pad;
  for (const column of [state.head, state.labelKey, state.left1, state.left2, state.right1, state.right2]) {
    column.fill(0, 0, end);
  }
  state.leftLabels.fill(0, 0, end);
  state.rightLabels.fill(0, 0, end);
  state.label.fill(0, 0, end);
  state.leftCount.fill(0, 0, end);
  state.rightCount.fill(0, 0, end);
}

/** The place that stands `depth` below the top of the stack, 0 where there is none. */
export function onStack(state: ParseState, depth: number): number {
  return state.size > depth ? (state.stack[state.size - 1 - depth] as number) : 0;
}

/**
 * Whether a move may be made. Only the last word left may hang on the root, so that there is one root word; the stack
 * never empties into the root before the buffer has.
 */
export function mayMove(state: ParseState, move: number): boolean {
  if (move === moves.shift) return state.next < state.root;
  if (move === moves.left) return state.size > 0 && (state.next < state.root || state.size === 1);
  return state.size > 1;
}

/** Moves the first word of the buffer on to the stack. */
export function shift(state: ParseState): void {
  state.stack[state.size++] = state.next++;
}

/** Takes the top of the stack off and hangs it on `head`. */
export function attach(state: ParseState, head: number, label: number, labelKey: number): void {
  const word = state.stack[--state.size] as number;
  state.head[word] = head;
  state.label[word] = label;
  state.labelKey[word] = labelKey;
  if (word < head) {
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = word;
    state.leftCount[head] = Math.min(7, (state.leftCount[head] as number) + 1);
    state.leftLabels[head] = ((state.leftLabels[head] as number) + labelKey) | 0;
  } else {
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = word;
    state.rightCount[head] = Math.min(7, (state.rightCount[head] as number) + 1);
    state.rightLabels[head] = ((state.rightLabels[head] as number) + labelKey) | 0;
  }
}
