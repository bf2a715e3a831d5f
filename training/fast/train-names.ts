import { type BatchMemory, makeMemory, remember, rememberNames } from '../../src/language/fast/batch-memory.ts';
import type { Clusters } from '../../src/language/fast/clusters.ts';
import { type Lexicon, makeLexicon } from '../../src/language/fast/lexicon.ts';
import {
  type Listings,
  nameFeatureLimit,
  nameFeatures,
  nameStepFeatures,
} from '../../src/language/fast/name-features.ts';
import { listAll, type NameModel, nameTags, nameWords } from '../../src/language/fast/names.ts';
import type { TagModel } from '../../src/language/fast/tag.ts';
import { makeWords, pad, readWords } from '../../src/language/fast/words.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { makeLearner } from './learner.ts';
import type { Learnt } from './learnt.ts';
import { shuffled } from './noise.ts';
import { readTagged, type Tagged } from './train-parser.ts';

/** How often a form must occur for its name tags to be taken as all it can have. */
const frequent = 8;

/** The lexicon of the name tagger: list 0 is every tag; a frequent form has "O" and what it was seen with. */
export function learnNameLexicon(sentences: readonly Tagged[]): Lexicon {
  const counts = new Map<number, Map<number, number>>();
  const columns = makeWords(512);
  for (const { sentence } of sentences) {
    readWords(columns, sentence.forms);
    for (const [k, name] of (sentence.names ?? []).entries()) {
      const form = columns.lower[k + pad] as number;
      const seen = counts.get(form) ?? new Map<number, number>([[0, 0]]);
      const tag = Math.max(0, nameTags.indexOf(name as (typeof nameTags)[number]));
      seen.set(tag, (seen.get(tag) ?? 0) + 1);
      counts.set(form, seen);
    }
  }
  const known = new Map<number, number[]>();
  for (const [form, seen] of counts) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    // A form that is mostly part of names may be part of any name.
    if (total < frequent || (seen.get(0) ?? 0) / total < 0.9) continue;
    const list = [...seen].filter(([tag, times]) => tag === 0 || times / total > 0.001);
    known.set(
      form,
      list.map(([tag]) => tag).sort((a, b) => a - b),
    );
  }
  return makeLexicon(
    nameTags.map((_, tag) => tag),
    known,
  );
}

/** The texts of the name training: each a list of sentences in order. */
export function textsOf(sentences: readonly Tagged[]): Tagged[][] {
  const texts = new Map<string, Tagged[]>();
  for (const tagged of sentences) {
    if (tagged.sentence.names === null) continue;
    const text = texts.get(tagged.sentence.document) ?? [];
    text.push(tagged);
    texts.set(tagged.sentence.document, text);
  }
  return [...texts.values()];
}

/** Trains the name tagger: a structured perceptron over whole sentences (Collins 2002), text by text. */
export function trainNames(
  sentences: readonly Tagged[],
  lexicon: Lexicon,
  clusters: Clusters,
  tagger: Pick<TagModel, 'tagKeys' | 'uposKeys'>,
  options: { passes: number; seed: number; keep: number; each?: (pass: number, model: NameModel) => void },
): Learnt {
  const learner = makeLearner(1);
  const random = seededRandom(options.seed);
  const texts = textsOf(sentences);
  const columns = makeWords(512);
  const guess = new Uint8Array(512);
  const ids = new Map<string, number>(nameTags.map((tag, id) => [tag, id]));
  let listings: Listings = { listed: new Int32Array(), clustered: new Int32Array() };
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (const text of shuffled(texts, random)) {
      const memory = makeMemory(text.reduce((sum, { tags }) => sum + tags.length, 0));
      for (const tagged of text) {
        readTagged(columns, tagged, tagger);
        remember(memory, columns);
      }
      for (const tagged of text) {
        readTagged(columns, tagged, tagger);
        const gold = (tagged.sentence.names ?? []).map((tag) => ids.get(tag) ?? 0);
        nameWords(columns, memory, { lexicon, clusters, scorer: learner.score }, guess);
        learner.tick();
        listings = listAll(columns, clusters);
        for (const [k, tag] of gold.entries()) {
          const same = guess[k] === tag && (k === 0 || guess[k - 1] === gold[k - 1]);
          if (same) continue;
          change(k, k === 0 ? 0 : (gold[k - 1] as number), tag, 1, memory);
          change(k, k === 0 ? 0 : (guess[k - 1] as number), guess[k] as number, -1, memory);
        }
        // What the tagger itself said, right or wrong: that is what it will go by.
        rememberNames(memory, columns, guess);
      }
    }
    if (pass === 2) learner.keepFitting(options.keep);
    options.each?.(pass, { lexicon, clusters, scorer: learner.scoreAverage });
  }
  return learner.learnt();

  function change(k: number, before: number, tag: number, amount: number, memory: BatchMemory): void {
    learner.change(keys, nameFeatures(columns, memory, listings, k + pad, keys), tag, amount);
    learner.change(keys, nameStepFeatures(columns, listings, k + pad, before, keys), tag, amount);
  }
}

const keys = new Int32Array(nameFeatureLimit);
