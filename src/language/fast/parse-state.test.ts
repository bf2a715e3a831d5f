import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attach, makeState, mayMove, moves, onStack, type ParseState, resetState, shift } from './parse-state.ts';
import { pad } from './words.ts';

/** Makes moves until none is left: the first that may be made of those that `choices` prefers. */
function run(state: ParseState, count: number, choices: () => number): number {
  resetState(state, count);
  let made = 0;
  while (state.size > 0 || state.next < state.root) {
    const wish = choices();
    const move = [wish, (wish + 1) % 3, (wish + 2) % 3].find((candidate) => mayMove(state, candidate));
    if (move === undefined) throw new Error('no move may be made');
    if (move === moves.shift) shift(state);
    else attach(state, move === moves.left ? state.next : onStack(state, 1), 0, 1);
    made += 1;
  }
  return made;
}

it('makes one tree with one root word in 2n moves, whatever the moves', () => {
  const state = makeState(30);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat(2)), (count, stream) => {
      const made = run(state, count, () => stream.next().value as number);
      expect(made).toBe(2 * count);
      const heads = [...state.head.subarray(pad, pad + count)];
      expect(heads.filter((head) => head === state.root)).toHaveLength(1);
      for (let at of heads) {
        for (let steps = 0; at !== state.root; steps += 1) {
          expect(steps).toBeLessThan(count);
          at = state.head[at] as number;
        }
      }
    }),
  );
});

it('keeps the outermost children and the sums of labels', () => {
  const state = makeState(4);
  resetState(state, 4);
  // Words 1, 2 and 4 hang on word 3.
  shift(state);
  attach(state, pad + 2, 1, 10);
  shift(state);
  attach(state, pad + 2, 1, 20);
  shift(state);
  shift(state);
  attach(state, onStack(state, 1), 1, 5);
  const at = pad + 2;
  expect([state.left1[at], state.left2[at], state.right1[at], state.right2[at]]).toEqual([pad + 1, pad, pad + 3, 0]);
  expect([state.leftCount[at], state.rightCount[at]]).toEqual([2, 1]);
  expect([state.leftLabels[at], state.rightLabels[at]]).toEqual([30, 5]);
});
