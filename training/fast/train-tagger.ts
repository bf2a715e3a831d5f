import { hashText } from '../../src/language/fast/hash.ts';
import { type Lexicon, makeLexicon } from '../../src/language/fast/lexicon.ts';
import { type TagModel, tagWords } from '../../src/language/fast/tag.ts';
import { makeWords, pad, readWords } from '../../src/language/fast/words.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { makeLearner } from './learner.ts';
import type { Learnt } from './learnt.ts';
import { recase, shuffled, withNoise } from './noise.ts';
import type { Gold } from './treebank.ts';

/** The tags of a treebank, universal part of speech and Penn tag: "NOUN|NN", the most frequent first. */
export function listTags(sentences: readonly Gold[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) counts.set(tagOf(word), (counts.get(tagOf(word)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
}

/** The joint tag of a word. */
export function tagOf(word: { readonly upos: string; readonly xpos: string }): string {
  return `${word.upos}|${word.xpos}`;
}

/** The hashes of tags and of their universal parts of speech. */
export function tagKeysOf(tags: readonly string[]): Pick<TagModel, 'tagKeys' | 'uposKeys'> {
  return {
    tagKeys: Int32Array.from(tags, hashText),
    uposKeys: Int32Array.from(tags, (tag) => hashText(tag.split('|')[0] ?? '')),
  };
}

/** How often a form must occur for its tags to be taken as all it can have. */
const frequent = 12;

/** The lexicon of a treebank: the tags of frequent forms, and the open tags of all others. */
export function learnLexicon(sentences: readonly Gold[], tags: readonly string[]): Lexicon {
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  const forms = new Map<number, Map<number, number>>();
  const columns = makeWords(512);
  const count = (sentence: Gold): void => {
    readWords(columns, sentence.forms);
    for (const [k, word] of sentence.words.entries()) {
      const id = ids.get(tagOf(word));
      if (id === undefined) continue;
      const form = columns.exact[k + pad] as number;
      const seen = forms.get(form) ?? new Map<number, number>();
      seen.set(id, (seen.get(id) ?? 0) + 1);
      forms.set(form, seen);
    }
  };
  for (const sentence of sentences) {
    count(sentence);
    const lower = recase(sentence, 'lower');
    if (lower.forms.some((form, k) => form !== sentence.forms[k])) count(lower);
  }
  const open = new Map<number, number>();
  const known = new Map<number, number[]>();
  for (const [form, seen] of forms) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    if (total < frequent) {
      for (const id of seen.keys()) open.set(id, (open.get(id) ?? 0) + 1);
      continue;
    }
    const list = [...seen].filter(([, times]) => times > 1 && times / total > 0.002).map(([id]) => id);
    known.set(
      form,
      list.sort((a, b) => a - b),
    );
  }
  const openTags = [...open].filter(([, types]) => types > 8).map(([id]) => id);
  return makeLexicon(
    openTags.sort((a, b) => a - b),
    known,
  );
}

/** Trains the tagger; `each` is called after every pass with the model so far. */
export function trainTagger(
  sentences: readonly Gold[],
  tags: readonly string[],
  lexicon: Lexicon,
  options: {
    passes: number;
    seed: number /** After the second pass, only this many weights are kept. */;
    keep: number | null;
    each?: (pass: number, model: TagModel) => void;
  },
): Learnt {
  const learner = makeLearner(1);
  const random = seededRandom(options.seed);
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  const keysOfTags = tagKeysOf(tags);
  const model: TagModel = { lexicon, scorer: learner.score, ...keysOfTags };
  const columns = makeWords(512);
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (const sentence of withNoise(shuffled(sentences, random), random)) {
      readWords(columns, sentence.forms);
      tagWords(columns, model, (word, keys, keyCount, classes, classCount, best) => {
        learner.tick();
        const gold = ids.get(tagOf(sentence.words[word] as Gold['words'][0])) ?? -1;
        if (gold < 0 || gold === best || classes.indexOf(gold) < 0 || classes.indexOf(gold) >= classCount) return best;
        learner.change(keys, keyCount, gold, 1);
        learner.change(keys, keyCount, best, -1);
        return best;
      });
    }
    if (pass === 1 && options.keep !== null) learner.keepFitting(options.keep);
    options.each?.(pass, { lexicon, scorer: learner.scoreAverage, ...keysOfTags });
  }
  return learner.learnt();
}
