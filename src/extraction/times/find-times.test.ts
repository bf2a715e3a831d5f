import { describe, expect, it } from 'vitest';
import type { ParsedSentence, Word } from '../../model/parsed-sentence.ts';
import { makeSpan } from '../../model/span.ts';
import { makeSentence, type Sentence } from '../sentence.ts';
import { findTimes } from './find-times.ts';

/** A sentence of words parted by spaces, each of which hangs on the one before: the deepest tree there is. */
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
      head: index - 1,
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
    [['the', 'last', 'few'], 0],
    [['late', 'in', 'the'], 0],
    [['1', '-'], 0],
    [['May', '3', ','], 20_000],
    [['a', 'few', 'days', 'later'], 20_000],
  ])('reads a sentence of 20,000 times %j within the time of a test', (unit, count) => {
    const chain = flatSentence(Array.from({ length: 20_000 }, () => unit).flat());
    expect(findTimes(chain)).toHaveLength(count);
  });
});
