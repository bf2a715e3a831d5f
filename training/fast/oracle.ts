import { moves, onStack, type ParseState } from '../../src/language/fast/parse-state.ts';
import { pad } from '../../src/language/fast/words.ts';
import type { Gold } from './treebank.ts';

/** A gold tree by place: heads, and each place's dependents in order; the root stands behind the last word. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

/** The tree of a gold sentence; a word without a head hangs on the root. */
export function goldTree({ words }: Pick<Gold, 'words'>): GoldTree {
  const root = words.length + pad;
  const head = new Int32Array(words.length + 2 * pad);
  const dependents: number[][] = Array.from({ length: words.length + 2 * pad }, () => []);
  for (const [k, word] of words.entries()) {
    const at = word.head === null || word.head < 0 ? root : word.head + pad;
    head[k + pad] = at;
    dependents[at]?.push(k + pad);
  }
  return { head, dependents };
}

/**
 * How many gold arcs that could still be made are lost by a move: the dynamic oracle of the arc-hybrid system (Goldberg &
 * Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles").
 */
export function moveCost(state: ParseState, gold: GoldTree, move: number): number {
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const b0 = state.next;
  let cost = 0;
  if (move === moves.shift) {
    for (const word of gold.dependents[b0] ?? []) if (word < b0 && state.head[word] === 0) cost += 1;
    const head = gold.head[b0] as number;
    if (head < b0 && head !== s0 && isOnStack(state, head)) cost += 1;
    return cost;
  }
  for (const word of gold.dependents[s0] ?? []) if (word >= b0) cost += 1;
  const head = gold.head[s0] as number;
  if (move === moves.left) return cost + (head > b0 || (head === s1 && s1 !== 0) ? 1 : 0);
  return cost + (head >= b0 ? 1 : 0);
}

/** A word left of the buffer that has no head yet is on the stack. */
function isOnStack(state: ParseState, at: number): boolean {
  return state.head[at] === 0 && at < state.next;
}
