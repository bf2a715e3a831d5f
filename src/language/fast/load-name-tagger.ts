import { readPack } from '../pack.ts';
import { makeMemory, remember, rememberNames } from './batch-memory.ts';
import { hashText } from './hash.ts';
import { readNameModel } from './load-fast.ts';
import { nameTags, nameWords } from './names.ts';
import { makeWords, pad, readWords } from './words.ts';

/** A sentence that another analyser has tagged, and how well it thinks that each of `nameTags` fits each word. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** A row of `nameTags.length` scores a word, in the unit of the perceptron's weights. */
  readonly votes: ArrayLike<number>;
}

/** Names sentences in BIO by the perceptron of the `fast` profile together with another analyser's votes. */
export type NameTagger = (sentences: readonly TaggedSentence[]) => string[][];

/** Loads the name tagger out of models/fast.bin. */
export function loadNameTagger(file: Uint8Array): NameTagger {
  const model = readNameModel(readPack(file));
  return (sentences) => {
    const longest = sentences.reduce((most, { forms }) => Math.max(most, forms.length), 0);
    const words = makeWords(longest);
    const tags = new Uint8Array(longest);
    const memory = makeMemory(sentences.reduce((sum, { forms }) => sum + forms.length, 0));
    for (const { forms } of sentences) {
      readWords(words, forms);
      remember(memory, words);
    }
    return sentences.map(({ forms, upos, xpos, votes }) => {
      readWords(words, forms);
      for (const [index, tag] of upos.entries()) {
        words.tagKey[index + pad] = hashText(`${tag}|${xpos[index]}`);
        words.uposKey[index + pad] = hashText(tag);
      }
      nameWords(words, memory, model, tags, votes);
      rememberNames(memory, words, tags);
      return forms.map((_, index) => nameTags[tags[index] as number] as string);
    });
  };
}
