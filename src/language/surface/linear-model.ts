/** Weights of hashed features: `labels` weights for each of 2^bits places, one after the other. */
export interface LinearModel {
  readonly bits: number;
  readonly labels: number;
  readonly weights: Int8Array;
}

/** The features of one place to decide: the first `count` of `hashes` hold. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

/** Room for the features of one place; written over at each place, so that nothing is allocated. */
export function makeFeatures(): Features {
  return { hashes: new Int32Array(96), count: 0 };
}

/** Adds the feature that `hash` names, of the template `template`. */
export function addFeature(features: Features, template: number, hash: number): void {
  const mixed = Math.imul(hash ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  features.hashes[features.count] = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  features.count += 1;
}

/** The score of one label. */
export function scoreOf(model: LinearModel, features: Features, label: number): number {
  const { bits, labels, weights } = model;
  const shift = 32 - bits;
  let score = 0;
  for (let index = 0; index < features.count; index += 1) {
    score += weights[((features.hashes[index] ?? 0) >>> shift) * labels + label] ?? 0;
  }
  return score;
}

/** The label with the highest score, the first of equals. */
export function bestLabel(model: LinearModel, features: Features): number {
  let best = 0;
  let highest = scoreOf(model, features, 0);
  for (let label = 1; label < model.labels; label += 1) {
    const score = scoreOf(model, features, label);
    if (score > highest) {
      highest = score;
      best = label;
    }
  }
  return best;
}
