import { bucketOf, type Cells, markOf } from '../../src/language/fast/cells.ts';
import { type Learnt, rowsThatFit } from './learnt.ts';

/** Rounds weights to bytes (see `Cells`) and lays them out in a table of `buckets` buckets. */
export function makeCells(learnt: Learnt, buckets: number): Cells {
  const { width, keys, weights } = learnt;
  const marks = new Uint16Array(buckets * 4);
  const bytes = new Int8Array(buckets * 4 * width);
  const filled = new Uint8Array(buckets);
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  for (const row of rowsThatFit(learnt, buckets)) {
    const key = keys[row] as number;
    const bucket = bucketOf(key, buckets);
    const at = bucket + (filled[bucket >> 2] as number);
    filled[bucket >> 2] = at - bucket + 1;
    marks[at] = markOf(key);
    for (let c = 0; c < width; c += 1) {
      const weight = weights[row * width + c] as number;
      bytes[at * width + c] = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / greatest));
    }
  }
  return { marks, weights: bytes };
}
