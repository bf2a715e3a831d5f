import type { Lexicon } from '../../src/language/fast/lexicon.ts';
import { type TagModel, tagWords } from '../../src/language/fast/tag.ts';
import { makeWords, pad, readWords } from '../../src/language/fast/words.ts';
import { makeLearner } from './learner.ts';
import { tagKeysOf, trainTagger } from './train-tagger.ts';
import type { Gold } from './treebank.ts';

/**
 * Tags each sentence by a tagger trained on the other folds, so that what trains on the tags meets the tagger's mistakes.
 * `written` has the same sentences as they are to be written, in the same order.
 */
export function jackknife(
  sentences: readonly Gold[],
  written: readonly Gold[],
  tags: readonly string[],
  lexicon: Lexicon,
  options: { folds: number; passes: number; seed: number; each?: (fold: number) => void },
): Uint8Array[] {
  const tagged: Uint8Array[] = [];
  for (let fold = 0; fold < options.folds; fold += 1) {
    const others = sentences.filter((_, k) => k % options.folds !== fold);
    let model: TagModel = { lexicon, scorer: makeLearner(1).score, ...tagKeysOf(tags) };
    trainTagger(others, tags, lexicon, {
      passes: options.passes,
      keep: null,
      seed: options.seed + fold,
      each: (_, trained) => {
        model = trained;
      },
    });
    for (const [k, sentence] of written.entries()) {
      if (k % options.folds !== fold) continue;
      tagged[k] = tagsOf(sentence, model);
    }
    options.each?.(fold);
  }
  return tagged;
}

const columns = makeWords(512);

/** The tags that a tagger gives a sentence. */
export function tagsOf({ forms }: Gold, model: TagModel): Uint8Array {
  readWords(columns, forms);
  tagWords(columns, model);
  return columns.tag.slice(pad, pad + forms.length);
}
