import { bucketOf, type Cells, markOf } from '../../src/language/fast/cells.ts';
import { type Learnt, rowsThatFit } from './learnt.ts';

/** Rounds weights to bytes and lays them out in a table of `buckets` buckets. */
export function makeCells(learnt: Learnt, buckets: number): Cells {
  const { width, keys, weights } = learnt;
  const marks = new Uint16Array(buckets * 4);
  const bytes = new Int8Array(buckets * 4 * width);
  const filled = new Uint8Array(buckets);
  const scale = scaleOf(weights);
  for (const row of rowsThatFit(learnt, buckets)) {
    const key = keys[row] as number;
    const bucket = bucketOf(key, buckets);
    const at = bucket + (filled[bucket >> 2] as number);
    filled[bucket >> 2] = at - bucket + 1;
    marks[at] = markOf(key);
    for (let c = 0; c < width; c += 1) {
      const weight = Math.round((weights[row * width + c] as number) * scale);
      bytes[at * width + c] = Math.max(-127, Math.min(127, weight));
    }
  }
  return { marks, weights: bytes };
}

/** Only one weight in a thousand may be too great for a byte: those few decide what they decide anyway. */
function scaleOf(weights: Float64Array): number {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  return 127 / (sizes[Math.floor(sizes.length * 0.999)] ?? 1);
}
