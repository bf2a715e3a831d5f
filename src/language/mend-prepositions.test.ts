import { describe, expect, it } from 'vitest';
import type { Word } from '../model/parsed-sentence.ts';
import { mendPrepositions } from './mend-prepositions.ts';

/** Words written as "form upos deprel head". */
function wordsOf(lines: readonly string[]): Word[] {
  return lines.map((line, at) => {
    const [form = '', upos = '', deprel = '', head = ''] = line.split(' ');
    const span = { start: at * 10, end: at * 10 + form.length };
    return {
      span,
      form,
      joined: false,
      lemma: form,
      upos: upos as Word['upos'],
      xpos: 'NN',
      feats: '',
      head: Number(head),
      deprel,
    };
  });
}

const shape = (words: readonly Word[]): string[] =>
  words.map(({ form, upos, deprel, head }) => `${form} ${upos} ${deprel} ${head}`);

describe('mendPrepositions', () => {
  it('parts a noun from the one behind “amid”', () => {
    const words = [
      'raid NOUN nsubj 6',
      'on ADP case 5',
      'a DET det 5',
      'convoy NOUN compound 5',
      'amid NOUN compound 5',
      'reports NOUN nmod 0',
      'hurt VERB root -1',
    ];
    expect(shape(mendPrepositions(wordsOf(words)))).toEqual([
      'raid NOUN nsubj 6',
      'on ADP case 3',
      'a DET det 3',
      'convoy NOUN nmod 0',
      'amid ADP case 5',
      'reports NOUN obl 6',
      'hurt VERB root -1',
    ]);
  });

  it('makes an object behind “amid” what it is', () => {
    const words = ['he PRON nsubj 1', 'left VERB root -1', 'amid NOUN compound 3', 'reports NOUN obj 1'];
    expect(shape(mendPrepositions(wordsOf(words)))).toEqual([
      'he PRON nsubj 1',
      'left VERB root -1',
      'amid ADP case 3',
      'reports NOUN obl 1',
    ]);
  });

  it('keeps one root where the noun behind it was that', () => {
    const mended = mendPrepositions(wordsOf(['calm NOUN compound 2', 'amid NOUN compound 2', 'unrest NOUN root -1']));
    expect(shape(mended)).toEqual(['calm NOUN root -1', 'amid ADP case 2', 'unrest NOUN nmod 0']);
  });

  it('leaves sentences without it as they are', () => {
    const words = wordsOf(['he PRON nsubj 1', 'left VERB root -1']);
    expect(mendPrepositions(words)).toBe(words);
  });
});
