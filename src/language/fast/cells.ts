import type { Scorer } from './scorer.ts';

/**
 * A table from hashed keys to rows of `width` weights, in buckets of four cells. A cell has a mark of 16 bits, which tells
 * the keys of a bucket apart, and a signed byte for each weight, whose square with the byte's sign is the weight: so a byte
 * holds great weights and small ones alike. A key that is not there weighs nothing.
 */
export interface Cells {
  readonly marks: Uint16Array;
  readonly weights: Int8Array;
}

/** The key of a pair of a feature's key and a class. */
export function pairKey(key: number, klass: number): number {
  const h = Math.imul(key + Math.imul(klass + 1, 0x61c88647), 0x27d4eb2d);
  return h ^ (h >>> 15);
}

/** The first cell of a key's bucket in a table of `buckets` buckets, at most 65,536. */
export function bucketOf(key: number, buckets: number): number {
  return (Math.imul(key >>> 16, buckets) >>> 16) << 2;
}

/** The mark of a key, 0 to 65,535. */
export function markOf(key: number): number {
  return key & 0xffff;
}

/** A scorer over a table of width 1, whose keys are pairs of a feature's key and a class. */
export function scorePairs({ marks, weights }: Cells): Scorer {
  const buckets = marks.length >>> 2;
  return (keys, keyCount, classes, classCount, scores) => {
    for (let c = 0; c < classCount; c += 1) {
      const klass = Math.imul((classes[c] as number) + 1, 0x61c88647);
      let sum = 0;
      for (let k = 0; k < keyCount; k += 1) {
        // `pairKey`, written out: this is the innermost loop of the engine.
        let key = Math.imul((keys[k] as number) + klass, 0x27d4eb2d);
        key ^= key >>> 15;
        const mark = key & 0xffff;
        let at = (Math.imul(key >>> 16, buckets) >>> 16) << 2;
        if (marks[at] !== mark && marks[++at] !== mark && marks[++at] !== mark && marks[++at] !== mark) continue;
        const root = weights[at] as number;
        sum += root * (root < 0 ? -root : root);
      }
      scores[c] = sum;
    }
  };
}

/** A scorer over a table of width 3: it scores classes 0, 1 and 2, whatever is asked for. */
export function scoreTriples({ marks, weights }: Cells): Scorer {
  const buckets = marks.length >>> 2;
  return (keys, keyCount, _classes, _classCount, scores) => {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    for (let k = 0; k < keyCount; k += 1) {
      const key = keys[k] as number;
      const mark = key & 0xffff;
      let at = (Math.imul(key >>> 16, buckets) >>> 16) << 2;
      if (marks[at] !== mark && marks[++at] !== mark && marks[++at] !== mark && marks[++at] !== mark) continue;
      at *= 3;
      const root0 = weights[at] as number;
      const root1 = weights[at + 1] as number;
      const root2 = weights[at + 2] as number;
      sum0 += root0 * (root0 < 0 ? -root0 : root0);
      sum1 += root1 * (root1 < 0 ? -root1 : root1);
      sum2 += root2 * (root2 < 0 ? -root2 : root2);
    }
    scores[0] = sum0;
    scores[1] = sum1;
    scores[2] = sum2;
  };
}
