/**
 * Weights of hashed features in an open-addressed table: a feature's place is the first from the high bits of its hash on whose
 * check byte is that of the hash; a check of 0 ends the search. A feature that training never saw is so told from the others in
 * 254 of 255 cases, which is worth more to the scores than a larger table.
 */
export interface LinearModel {
  readonly labels: number;
  /** One check for each of the 2^bits places. */
  readonly checks: Uint8Array;
  /** `labels` weights for each place, one after the other. */
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
  const spread = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  features.hashes[features.count] = spread ^ (spread >>> 16);
  features.count += 1;
}

/** The check byte of a hash, from 1 to 255. */
export function checkOf(hash: number): number {
  return hash & 255 || 1;
}

/** The place of a feature in a table of so many places; -1 where the table does not have it. */
export function placeOf(checks: Uint8Array, hash: number): number {
  const mask = checks.length - 1;
  const check = checkOf(hash);
  let place = (hash >>> 8) & mask;
  for (;;) {
    const found = checks[place];
    if (found === check) return place;
    if (found === 0 || found === undefined) return -1;
    place = (place + 1) & mask;
  }
}

/** The score of the one label of a model that answers yes or no. */
export function scoreOf({ checks, weights }: LinearModel, features: Features): number {
  let score = 0;
  for (let index = 0; index < features.count; index += 1) {
    const place = placeOf(checks, features.hashes[index] ?? 0);
    if (place >= 0) score += weights[place] ?? 0;
  }
  return score;
}

/** The label with the highest score of a model of three, the first of equals. */
export function bestOfThree({ checks, weights }: LinearModel, features: Features): number {
  let zero = 0;
  let one = 0;
  let two = 0;
  for (let index = 0; index < features.count; index += 1) {
    const place = placeOf(checks, features.hashes[index] ?? 0) * 3;
    if (place < 0) continue;
    zero += weights[place] ?? 0;
    one += weights[place + 1] ?? 0;
    two += weights[place + 2] ?? 0;
  }
  if (zero >= one && zero >= two) return 0;
  return one >= two ? 1 : 2;
}
