import { describe, expect, it } from 'vitest';
import type { ParsedSentence, Word } from '../../model/parsed-sentence.ts';
import { makeSpan } from '../../model/span.ts';
import { makeSentence, type Sentence } from '../sentence.ts';
import { findTimes } from './find-times.ts';

/** A sentence of words parted by spaces, without a tree: nouns that hang on the first word. */
function flatSentence(forms: readonly string[]): Sentence {
  let at = 0;
  const words = forms.map((form, index): Word => {
    const span = makeSpan(at, at + form.length);
    at += form.length + 1;
    const isNumber = /^\d/.test(form);
    return {
      span,
      form,
      joined: false,
      lemma: form.toLowerCase(),
      upos: isNumber ? 'NUM' : 'NOUN',
      xpos: isNumber ? 'CD' : 'NN',
      feats: '',
      head: index === 0 ? -1 : 0,
      deprel: index === 0 ? 'root' : 'dep',
    };
  });
  const parsed: ParsedSentence = { span: makeSpan(0, Math.max(0, at - 1)), words, names: [], paragraph: 0 };
  return makeSentence(parsed);
}

const found = (words: string): string[] => findTimes(flatSentence(words.split(' '))).map(({ why }) => why);

describe('findTimes', () => {
  it('names the rule', () => {
    expect(found('on 3 May 2014')).toEqual(['time/day-month-year']);
    expect(found('for three weeks')).toEqual(['time/duration']);
    expect(found('every Tuesday')).toEqual(['time/every']);
  });

  it('takes the longest match at a place, and goes on behind it', () => {
    expect(found('late last year , three days later')).toEqual(['time/unit-beside', 'time/ago']);
  });

  it('finds nothing in an empty sentence', () => {
    expect(findTimes(flatSentence([]))).toEqual([]);
  });

  it.each([
    ['a number of 400 digits', ['in', '9'.repeat(400), 'years']],
    [
      'days that do not exist',
      ['31', 'February', '2014', ',', '99', 'May', '9999', ',', '0000-00-00', '45:99', 'p.m.'],
    ],
    ['quotation marks only', Array.from({ length: 10_000 }, () => '"')],
    ['right-to-left marks and zero widths', ['\u200f3', 'May\u200b', '\u202e2014', 'İ', 'ﬁve', 'years']],
  ])('does not throw on %s', (_, forms) => {
    const times = findTimes(flatSentence(forms));
    for (const { timex } of times)
      expect(() => timex.value({ published: null, told: null, narrative: false, tense: 'none' })).not.toThrow();
  });

  it.each([
    ['the', 'last', 'few'],
    ['two', 'and', 'a', 'half'],
    ['late', 'in', 'the'],
    ['9', ':', '30', 'p.m.', 'on'],
    ['year', 'after', 'year'],
    ['1', '-'],
  ])('takes time in proportion to the length: %s %s', (...unit) => {
    const steps = (repeats: number): number => {
      const sentence = flatSentence(Array.from({ length: repeats }, () => unit).flat());
      const began = performance.now();
      findTimes(sentence);
      return performance.now() - began;
    };
    steps(500);
    const [short, long] = [Math.min(steps(2000), steps(2000)), Math.min(steps(16_000), steps(16_000))];
    // Eight times as long; a quadratic reading would take 64 times as long.
    expect(long).toBeLessThan(30 * Math.max(short, 1));
  });
});
