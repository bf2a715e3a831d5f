import type { BatchMemory } from './batch-memory.ts';
import type { Clusters } from './clusters.ts';
import { type Lexicon, listOf, readList } from './lexicon.ts';
import { type Listings, nameFeatureLimit, nameFeatures, nameStepFeatures, readListings } from './name-features.ts';
import type { Scorer } from './scorer.ts';
import { pad, type Words } from './words.ts';

/** The name tags; "B-" opens a name and is followed by its "I-". */
export const nameTags = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-NORP', 'I-NORP'] as const;

/** The model of the name tagger. */
export interface NameModel {
  /** Forms that are often seen, and the name tags they may have. */
  readonly lexicon: Lexicon;
  readonly clusters: Clusters;
  readonly scorer: Scorer;
}

const count = nameTags.length;
const keys = new Int32Array(nameFeatureLimit);
const stepKeys = new Int32Array(8);
const one = new Uint8Array(count);
const scores = new Float64Array(count);
const stepScores = new Float64Array(count);
// By place and tag: the best sum of a path that ends there, and the tag before on that path.
let sums = new Float64Array(count * 512);
let back = new Uint8Array(count * 512);
const none = Number.NEGATIVE_INFINITY;

/** Whether `tag` may follow `before`: an "I-" only its own "B-" or "I-". */
function mayFollow(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
}

/**
 * Tags names in a tagged sentence by the best path (Viterbi over pairs of tags), and writes the tags by word into `into`.
 * `votes` are somebody else's scores for each word and tag, in the model's own unit, which are added to the model's.
 */
export function nameWords(
  words: Words,
  memory: BatchMemory,
  model: NameModel,
  into: Uint8Array,
  votes: ArrayLike<number> | null = null,
): void {
  const end = words.count;
  if (sums.length < (end + 1) * count) {
    sums = new Float64Array(2 * (end + 1) * count);
    back = new Uint8Array(2 * (end + 1) * count);
  }
  sums.fill(none, 0, (end + 1) * count);
  sums[0] = 0;
  const lists = listAll(words, model.clusters);
  // Where all paths meet in "O", a word that is never in a name needs no sums.
  let settled = true;
  for (let k = 0; k < end; k += 1) {
    const at = k + pad;
    const classCount = readList(model.lexicon, listOf(model.lexicon, words.lower[at] as number), one);
    const row = (k + 1) * count;
    if (settled && classCount === 1 && one[0] === 0) {
      sums[row] = sums[row - count] as number;
      back[row] = 0;
      continue;
    }
    const keyCount = nameFeatures(words, memory, lists, at, keys);
    model.scorer(keys, keyCount, one, classCount, scores);
    if (votes !== null) {
      for (let c = 0; c < classCount; c += 1) {
        scores[c] = (scores[c] as number) + (votes[k * count + (one[c] as number)] as number);
      }
    }
    for (let before = 0; before < count; before += 1) {
      const sum = sums[row - count + before] as number;
      if (sum === none) continue;
      const stepCount = nameStepFeatures(words, lists, at, before, stepKeys);
      model.scorer(stepKeys, stepCount, one, classCount, stepScores);
      for (let c = 0; c < classCount; c += 1) {
        const tag = one[c] as number;
        if (!mayFollow(before, tag)) continue;
        const total = sum + (scores[c] as number) + (stepScores[c] as number);
        if (total <= (sums[row + tag] as number)) continue;
        sums[row + tag] = total;
        back[row + tag] = before;
      }
    }
    settled = classCount === 1 && one[0] === 0;
  }
  readPath(end, into);
}

const roomFor = (places: number): Listings => ({ listed: new Int32Array(places), clustered: new Int32Array(places) });
let listings = roomFor(512);

/** What gazetteers and clusters tell of each place of a sentence. */
export function listAll(words: Words, clusters: Clusters): Listings {
  const places = words.count + 2 * pad;
  if (listings.listed.length < places) listings = roomFor(2 * places);
  readListings(words, clusters, listings);
  return listings;
}

function readPath(end: number, into: Uint8Array): void {
  let tag = 0;
  for (let other = 1; other < count; other += 1) {
    if ((sums[end * count + other] as number) > (sums[end * count + tag] as number)) tag = other;
  }
  for (let k = end; k > 0; k -= 1) {
    into[k - 1] = tag;
    tag = back[k * count + tag] as number;
  }
}
