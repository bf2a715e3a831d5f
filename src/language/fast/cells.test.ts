import { expect, it } from 'vitest';
import { bucketOf, type Cells, markOf, pairKey, scorePairs, scoreTriples } from './cells.ts';
import { hashText } from './hash.ts';

/** A table of 64 buckets with these weights by key. */
function makeTable(width: number, rows: readonly (readonly [number, readonly number[]])[]): Cells {
  const marks = new Uint16Array(256);
  const weights = new Int8Array(256 * width);
  for (const [key, row] of rows) {
    let at = bucketOf(key, 64);
    while (marks[at] !== 0) at += 1;
    marks[at] = markOf(key);
    weights.set(row, at * width);
  }
  return { marks, weights };
}

const [a, b, c] = ['a', 'b', 'c'].map(hashText) as [number, number, number];

it('adds up the weights of pairs that are there', () => {
  const table = makeTable(1, [
    [pairKey(a, 3), [100]],
    [pairKey(b, 3), [-7]],
    [pairKey(b, 9), [5]],
  ]);
  const scores = new Float64Array(4);
  scorePairs(table)(Int32Array.of(a, b, c), 3, Uint8Array.of(9, 3, 0), 3, scores);
  expect([...scores]).toEqual([25, 10_000 - 49, 0, 0]);
});

it('adds up rows of three', () => {
  const table = makeTable(3, [
    [a, [1, -2, 3]],
    [b, [10, 20, -127]],
  ]);
  const scores = new Float64Array(3);
  scoreTriples(table)(Int32Array.of(a, b, c, a), 4, Uint8Array.of(0, 1, 2), 3, scores);
  expect([...scores]).toEqual([1 + 100 + 1, -4 + 400 - 4, 9 - 16_129 + 9]);
});

it('puts every key in a bucket that is there', () => {
  for (let k = 0; k < 1000; k += 1) {
    for (const buckets of [1, 3, 64, 65_536]) {
      const at = bucketOf(hashText(`${k}`), buckets);
      expect(at % 4).toBe(0);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(buckets * 4);
    }
  }
});
