import { describe, expect, it } from 'vitest';
import { type ConlluSentence, readConllu } from '../../src/language/conllu/read-conllu.ts';
import { miscTags, placesOf, scoreNames } from './name-score.ts';

/** Sentences from "form/B-PER" words, a line each. */
function sentencesOf(text: string): ConlluSentence[] {
  const lines = text.split('\n').map((line) =>
    line
      .split(' ')
      .map((word, index) => {
        const [form = '', tag] = word.split('/');
        return `${index + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${tag === undefined ? '_' : `Name=${tag}`}`;
      })
      .join('\n'),
  );
  return readConllu(`${lines.join('\n\n')}\n\n`);
}

const places = (text: string): string[] => placesOf(sentencesOf(text), miscTags);

describe('placesOf', () => {
  it.each([
    ['none', 'Troops left', []],
    ['one of two words', 'Mr Anders/B-PER Rasmussen/I-PER said', ['2-17 PER']],
    ['two side by side', 'Kyiv/B-LOC Rada/B-ORG', ['0-4 LOC', '4-8 ORG']],
    ['an I- that begins one', 'In Kyiv/I-LOC Rada/I-ORG', ['2-6 LOC', '6-10 ORG']],
    ['one that ends its sentence', 'To Kyiv/B-LOC\nKyiv/I-LOC spoke', ['2-6 LOC', '6-10 LOC']],
  ])('finds %s', (_what, text, expected) => expect(places(text)).toEqual(expected));

  it('lays the words of a multiword token along what is printed', () => {
    const [sentence] = readConllu(
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tnot\t_\t_\t_\t_\t_\t_\t_\t_\n3\tKyiv\t_\t_\t_\t_\t_\t_\t_\tName=B-LOC\n\n",
    );
    expect(placesOf(sentence === undefined ? [] : [sentence], miscTags)).toEqual(['5-9 LOC']);
  });
});

describe('scoreNames', () => {
  it('wants extent and kind, and looks at some kinds alone', () => {
    const score = scoreNames(
      ['0-4 LOC', '4-8 ORG', '9-12 OTH'],
      ['0-4 LOC', '4-8 PER', '9-12 NORP'],
      ['PER', 'ORG', 'LOC'],
    );
    expect(score).toEqual({ gold: 2, found: 2, both: 1 });
  });
});
