import { type ParseModel, parseWords } from '../../src/language/fast/parse.ts';
import { makeState } from '../../src/language/fast/parse-state.ts';
import { type TagModel, tagWords } from '../../src/language/fast/tag.ts';
import { makeWords, pad, readWords } from '../../src/language/fast/words.ts';
import { recase } from './noise.ts';
import { tagOf } from './train-tagger.ts';
import type { Gold } from './treebank.ts';

const columns = makeWords(1024);
const state = makeState(1024);

/** The share of words, in percent, whose universal part of speech and whose joint tag is right. */
export function scoreTags(gold: readonly Gold[], tags: readonly string[], model: TagModel): string {
  let [upos, joint, all] = [0, 0, 0];
  for (const { forms, words } of gold) {
    readWords(columns, forms);
    tagWords(columns, model);
    for (const [k, word] of words.entries()) {
      const tag = tags[columns.tag[k + pad] as number] ?? '';
      all += 1;
      if (tag === tagOf(word)) joint += 1;
      if (tag.split('|')[0] === word.upos) upos += 1;
    }
  }
  return `upos ${percent(upos, all)} tag ${percent(joint, all)}`;
}

/** Attachment, unlabelled and labelled, in percent of words, with the tagger's own tags. */
export function scoreTrees(
  gold: readonly Gold[],
  labels: readonly string[],
  tagger: TagModel,
  model: ParseModel,
): string {
  let [unlabelled, labelled, all] = [0, 0, 0];
  for (const { forms, words } of gold) {
    readWords(columns, forms);
    tagWords(columns, tagger);
    parseWords(columns, state, model);
    for (const [k, word] of words.entries()) {
      all += 1;
      const head = state.head[k + pad] === state.root ? -1 : (state.head[k + pad] as number) - pad;
      if (head !== word.head) continue;
      unlabelled += 1;
      if (labels[state.label[k + pad] as number] === word.deprel) labelled += 1;
    }
  }
  return `uas ${percent(unlabelled, all)} las ${percent(labelled, all)}`;
}

/** The sentences in capitals throughout. */
export function inCapitals(gold: readonly Gold[]): Gold[] {
  return gold.map((sentence) => recase(sentence, 'upper'));
}

function percent(part: number, all: number): string {
  return ((100 * part) / all).toFixed(2);
}
