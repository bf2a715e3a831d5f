import { pairKey } from '../../src/language/fast/cells.ts';
import type { Scorer } from '../../src/language/fast/scorer.ts';
import { type Learnt, rowsThatFit } from './learnt.ts';

/**
 * An averaged perceptron over hashed keys (Collins 2002; the average is kept as Daumé 2006 does). With `width` 1 each pair
 * of a key and a class has a weight of its own; with a greater one a key has a row of `width` weights, one a class.
 */
export interface Learner {
  readonly score: Scorer;
  /** Scores with the weights' averages so far. */
  readonly scoreAverage: Scorer;
  /** Adds `amount` to the weight of each key for the class. */
  change(keys: Int32Array, keyCount: number, klass: number, amount: number): void;
  /**
   * Forgets all keys but the most important that fit into a table of `buckets` buckets, and takes in no others from here
   * on: what is left learns to do without, and is lost no more when it is written.
   */
  keepFitting(buckets: number): void;
  /** Counts one example seen: the average is over these. */
  tick(): void;
  learnt(): Learnt;
}

/** A learner that knows nothing yet. */
export function makeLearner(width: number): Learner {
  let capacity = 1 << 16;
  let slots = new Int32Array(capacity);
  let rows = 0;
  let rowKeys = new Int32Array(capacity / 2);
  let weights = new Float32Array((capacity / 2) * width);
  let sums = new Float64Array((capacity / 2) * width);
  let changes = new Int32Array(capacity / 2);
  let time = 1;
  let closed = false;

  const find = (key: number): number => {
    const mask = capacity - 1;
    let slot = (key ^ (key >>> 17)) & mask;
    for (;;) {
      const row = (slots[slot] as number) - 1;
      if (row < 0 || rowKeys[row] === key) return row < 0 ? -1 - slot : row;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    capacity *= 2;
    slots = new Int32Array(capacity);
    rowKeys = copy(rowKeys, new Int32Array(capacity / 2));
    weights = copy(weights, new Float32Array((capacity / 2) * width));
    sums = copy(sums, new Float64Array((capacity / 2) * width));
    changes = copy(changes, new Int32Array(capacity / 2));
    for (let row = 0; row < rows; row += 1) slots[-1 - find(rowKeys[row] as number)] = row + 1;
  };
  const add = (key: number): number => {
    if (rows + 1 >= capacity / 2) grow();
    const found = find(key);
    if (found >= 0) return found;
    slots[-1 - found] = rows + 1;
    rowKeys[rows] = key;
    rows += 1;
    return rows - 1;
  };

  const scoreWith = (average: boolean): Scorer => {
    const weightAt = (place: number): number =>
      average ? (weights[place] as number) - (sums[place] as number) / time : (weights[place] as number);
    return (keys, keyCount, classes, classCount, scores) => {
      for (let c = 0; c < classCount; c += 1) scores[c] = 0;
      for (let k = 0; k < keyCount; k += 1) {
        const key = keys[k] as number;
        if (width > 1) {
          const row = find(key);
          if (row < 0) continue;
          for (let c = 0; c < classCount; c += 1) {
            scores[c] = (scores[c] as number) + weightAt(row * width + (classes[c] as number));
          }
          continue;
        }
        for (let c = 0; c < classCount; c += 1) {
          const row = find(pairKey(key, classes[c] as number));
          if (row >= 0) scores[c] = (scores[c] as number) + weightAt(row);
        }
      }
    };
  };
  const learnt = (): Learnt => {
    const averaged = new Float64Array(rows * width);
    for (let place = 0; place < averaged.length; place += 1) {
      averaged[place] = (weights[place] as number) - (sums[place] as number) / time;
    }
    return { width, keys: rowKeys.slice(0, rows), weights: averaged, changes: changes.slice(0, rows) };
  };
  return {
    score: scoreWith(false),
    scoreAverage: scoreWith(true),
    change(keys, keyCount, klass, amount) {
      for (let k = 0; k < keyCount; k += 1) {
        const key = width > 1 ? (keys[k] as number) : pairKey(keys[k] as number, klass);
        const row = closed ? find(key) : add(key);
        if (row < 0) continue;
        const place = width > 1 ? row * width + klass : row;
        weights[place] = (weights[place] as number) + amount;
        sums[place] = (sums[place] as number) + amount * time;
        changes[row] = (changes[row] as number) + 1;
      }
    },
    tick() {
      time += 1;
    },
    keepFitting(buckets) {
      const kept = rowsThatFit(learnt(), buckets);
      const old = { rowKeys, weights, changes };
      capacity = 1 << 16;
      while (capacity / 2 <= kept.length + 1) capacity *= 2;
      slots = new Int32Array(capacity);
      rowKeys = new Int32Array(capacity / 2);
      weights = new Float32Array((capacity / 2) * width);
      sums = new Float64Array((capacity / 2) * width);
      changes = new Int32Array(capacity / 2);
      rows = 0;
      for (const from of kept) {
        const to = add(old.rowKeys[from] as number);
        weights.set(old.weights.subarray(from * width, (from + 1) * width), to * width);
        changes[to] = old.changes[from] as number;
      }
      closed = true;
      // The first passes were of another model: the average begins anew.
      time = 1;
    },
    learnt,
  };
}

function copy<Column extends Int32Array | Float32Array | Float64Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
