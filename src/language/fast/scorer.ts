/**
 * Adds up a linear model's weights: for each of `classes[0 … classCount)` the sum over the features' keys, into `scores` by
 * position. The shipped tables and the trainer's tables are both scorers, so that both run the very same decoders.
 */
export type Scorer = (
  keys: Int32Array,
  keyCount: number,
  classes: Uint8Array,
  classCount: number,
  scores: Float64Array,
) => void;
