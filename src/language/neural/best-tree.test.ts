import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './best-tree.ts';

/** All head lists over `count` words that are trees with one word under the root. */
function allTrees(count: number): number[][] {
  const lists: number[][] = [[]];
  for (let word = 0; word < count; word += 1) {
    const longer = lists.flatMap((heads) => Array.from({ length: count + 1 }, (_, head) => [...heads, head - 1]));
    lists.splice(0, lists.length, ...longer);
  }
  return lists.filter(isTree);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, word) => {
    let node = word;
    for (let step = 0; node !== -1; step += 1) {
      if (step > heads.length) return false;
      node = heads[node] ?? -1;
    }
    return true;
  });
}

function total(scores: readonly number[], heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? 0), 0);
}

describe('bestTree', () => {
  it.each([
    ['no words', [], 0, []],
    ['one word, whatever its score', [-5, 100], 1, [-1]],
    ['two words, each of which would rather hang from the other', [1, 0, 9, 0, 9, 0], 2, [-1, 0]],
    ['two words, both of which would rather be the root', [9, 0, 1, 8, 2, 0], 2, [-1, 0]],
  ])('of %s', (_what, scores, count, heads) => expect(bestTree(scores, count)).toEqual(heads));

  it('is the best of all trees, for up to four words', () => {
    const trees = [1, 2, 3, 4].map(allTrees);
    expect(trees.map((each) => each.length)).toEqual([1, 2, 9, 64]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((count) =>
          fc.record({
            count: fc.constant(count),
            scores: fc.array(fc.integer({ min: -20, max: 20 }), {
              minLength: count * (count + 1),
              maxLength: count * (count + 1),
            }),
          }),
        ),
        ({ count, scores }) => {
          const best = Math.max(...(trees[count - 1] ?? []).map((heads) => total(scores, heads)));
          const found = bestTree(scores, count);
          expect(isTree(found)).toBe(true);
          expect(total(scores, found)).toBe(best);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['two rings, of which the second hangs on the first', [0, 1, 3, 2], [9, 9, 9, 9], 2],
    ['a ring of three', [2, 0, 1, 2], [9, 8, 9, 9], 0],
  ])('opens %s where that costs least', (_what, preferred, gains, cheapest) => {
    const count = preferred.length;
    const scores = Array.from({ length: count * (count + 1) }, () => 0);
    for (const [word, head] of preferred.entries()) scores[word * (count + 1) + head + 1] = gains[word] ?? 0;
    scores[cheapest * (count + 1)] = 5;
    const found = bestTree(scores, count);
    expect(isTree(found)).toBe(true);
    const best = Math.max(...allTrees(count).map((heads) => total(scores, heads)));
    expect(total(scores, found)).toBe(best);
  });

  it('opens rings within rings: each word would rather hang on its neighbour, pairs of them on the next pair', () => {
    const count = 256;
    const scores = new Float32Array(count * (count + 1));
    for (let word = 0; word < count; word += 1) {
      for (let head = 0; head < count; head += 1) {
        // The nearer two words in the binary tree over the sentence, the better.
        if (word !== head) scores[word * (count + 1) + head + 1] = Math.clz32(word ^ head);
      }
    }
    const found = bestTree(scores, count);
    expect(isTree(found)).toBe(true);
    // From the innermost ring outwards: one arc of each pair, then one between each two pairs, and so on.
    const expected = Array.from({ length: 8 }, (_, ring) => (count >> (ring + 1)) * (31 - ring)).reduce(
      (a, b) => a + b,
    );
    expect(total([...scores], found)).toBe(expected);
  });

  it('is a tree for any scores, and for long sentences', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(fc.float({ min: -1e6, max: 1e6, noNaN: true })),
        (count, stream) => {
          const scores = [...stream.take(count * (count + 1))];
          expect(isTree(bestTree(scores, count))).toBe(true);
        },
      ),
    );
    const count = 400;
    const scores = Float32Array.from(
      { length: count * (count + 1) },
      (_, index) => Math.imul(index, 0x9e3779b1) >>> 20,
    );
    expect(isTree(bestTree(scores, count))).toBe(true);
  });
});
