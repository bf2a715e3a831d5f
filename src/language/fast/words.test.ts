import { describe, expect, it } from 'vitest';
import { makeWords, pad, readWords, spelling, type Words } from './words.ts';

function read(sentence: string): Words {
  const forms = sentence.split(' ');
  const words = makeWords(forms.length);
  readWords(words, forms);
  return words;
}

describe('how a word is written', () => {
  it.each([
    ['troops', spelling.lower],
    ['Kyiv', spelling.capital],
    ['A', spelling.capital],
    ['NATO', spelling.capitals],
    ['McCain', spelling.mixed],
    ['40,000', spelling.digit],
    ['T-72', spelling.capital],
    ['-', spelling.other],
    ['Żółw', spelling.capital],
    ['łódź', spelling.lower],
  ])('reads %s', (form, wanted) => {
    expect(read(`x ${form}`).spelling[pad + 1]).toBe(wanted);
  });

  it.each([
    ['RUSSIA MOVES TROOPS', true],
    ['RUSSIA MOVES 40,000 TROOPS .', true],
    ['NATO and the EU and the UN', false],
    ['NATO , EU', false],
    ['1 2 3 4', false],
  ])('tells whether %s is shouted', (sentence, wanted) => {
    expect(read(sentence).shouted).toBe(wanted);
  });
});

describe('what counts as the same', () => {
  it.each([
    ['lower', 'Troops', 'troops', true],
    ['lower', '40,000', '95,123', true],
    ['lower', '40,000', '40000', false],
    ['exact', 'Troops', 'troops', false],
    ['shape', 'Moscow', 'Paris', true],
    ['shape', 'Moscow', 'moscow', false],
    ['suffix3', 'retreating', 'Marching', true],
    ['suffix4', 'retreating', 'marching', false],
    ['prefix2', 'Retreat', 'reserve', true],
  ] as const)('%s of %s and %s', (column, one, other, same) => {
    const words = read(`x ${one} ${other}`);
    expect(words[column][pad + 1] === words[column][pad + 2]).toBe(same);
  });

  it('reads a shouted word as the word in small letters', () => {
    const shouted = read('THE TROOPS LEFT');
    const plain = read('the troops left');
    expect([...shouted.exact]).toEqual([...plain.exact]);
  });
});
