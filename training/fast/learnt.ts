import { bucketOf, markOf } from '../../src/language/fast/cells.ts';

/** What a learner has learnt of one key: the averaged weights, `width` to a key. */
export interface Learnt {
  readonly width: number;
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  /** How often each key was changed. */
  readonly changes: Int32Array;
}

/** How much a key may matter: the sum of its weights' sizes, and more where it was changed often, which tells that it is frequent. */
function importance(learnt: Learnt): Float64Array {
  const { width, keys, weights, changes } = learnt;
  return Float64Array.from(keys, (_, row) => {
    let sum = 0;
    for (let c = 0; c < width; c += 1) sum += Math.abs(weights[row * width + c] as number);
    return sum * ((changes[row] as number) - 0.9) ** 0.5;
  });
}

/**
 * The rows of the keys that matter most and fit into a table of `buckets` buckets, greatest first: one whose bucket is full,
 * or whose mark is taken there, is left out.
 */
export function rowsThatFit(learnt: Learnt, buckets: number): number[] {
  const { keys } = learnt;
  const sizes = importance(learnt);
  const rows = Array.from(keys, (_, row) => row).filter((row) => (sizes[row] as number) > 0);
  rows.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || (keys[a] as number) - (keys[b] as number));
  const filled = new Uint8Array(buckets);
  const marks = new Uint16Array(buckets * 4);
  return rows.filter((row) => {
    const key = keys[row] as number;
    const bucket = bucketOf(key, buckets);
    const taken = filled[bucket >> 2] as number;
    if (taken === 4 || marks.subarray(bucket, bucket + taken).includes(markOf(key))) return false;
    marks[bucket + taken] = markOf(key);
    filled[bucket >> 2] = taken + 1;
    return true;
  });
}
