import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['Russia’s', "russia's"],
    ['RUSSIA`S', "russia's"],
    ['Zelensʼkyi', "zelens'kyi"],
    ['10,000–12,000', '10,000-12,000'],
    ['two\u2011thirds', 'two-thirds'],
    ['\u22125', '-5'],
    ['40\u00a0000', '40 000'],
    ['40\u202f000  troops\r\nleft', '40 000 troops left'],
    ['U.S.', 'u.s.'],
    ['Міністр', 'міністр'],
  ])('%j compares as %j', (words, form) => expect(normalise(words)).toBe(form));

  it.each(['', "russia's", 'co-operation', '“quoted”', '40,000', '1.5', 'naïve', '🪖'])('%j stays as it is', (words) =>
    expect(normalise(words)).toBe(words),
  );

  it('gives the same of its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const once = normalise(words);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});
