import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';
import type { ConlluSentence, ConlluWord } from '../../../src/language/conllu/read-conllu.ts';
import { emptyWord, type System } from './system.ts';

/** wink-nlp on its web model: words, sentences, universal parts of speech and lemmas; no trees, no names of people or places. */
export function loadWink(): System {
  const nlp = winkNlp(model, ['sbd', 'pos']);
  const { its } = nlp;
  // Its type asks for a parameter more than every other helper has.
  const lemma = its.lemma as unknown as ItsFunction<string>;
  return {
    name: 'wink-nlp 2.4',
    parse: (text) => {
      const sentences: ConlluSentence[] = [];
      nlp
        .readDoc(text)
        .sentences()
        .each((sentence: ItemSentence) => {
          const words: ConlluWord[] = [];
          sentence.tokens().each((token: ItemToken) => {
            const form = token.out(its.value);
            if (form.trim() !== '')
              words.push({ ...emptyWord, form, upos: token.out(its.pos), lemma: token.out(lemma) });
          });
          if (words.length > 0) sentences.push({ comments: [], words, tokens: [] });
        });
      return sentences;
    },
    parseWords: null,
    names: false,
  };
}
