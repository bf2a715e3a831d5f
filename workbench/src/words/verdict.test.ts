import { expect, it } from 'vitest';
import type { Saying } from '../api/saying.ts';
import { asSentence, sayingInWords, shortened } from './verdict.ts';

const said = { about: 'r1.0', quote: '40,000 troops', why: null };

it.each<[Saying, string]>([
  [{ ...said, kind: 'review', verdict: { act: 'accept' } }, 'accepted “40,000 troops”'],
  [{ ...said, kind: 'review', verdict: { act: 'reject' } }, 'rejected “40,000 troops”'],
  [{ ...said, kind: 'review', verdict: { act: 'no-claim' } }, 'no claim in “40,000 troops”'],
  [
    { ...said, kind: 'review', verdict: { act: 'correct', field: 'quantity.value', value: '30000' } },
    'corrected “40,000 troops”, Number: 30000',
  ],
  [
    {
      ...said,
      kind: 'review',
      verdict: {
        act: 'correct',
        field: 'quantity.value',
        value: '30000',
        also: { place: 'Crimea', 'quantity.low': '' },
      },
    },
    'corrected “40,000 troops”, Number: 30000; Place: Crimea; At least: none',
  ],
  [
    { ...said, kind: 'review', verdict: { act: 'correct', field: 'place', value: '' } },
    'corrected “40,000 troops”, Place: none',
  ],
  [{ ...said, about: 'source NATO', kind: 'grade', source: 'NATO', grade: 'D' }, 'graded NATO D, not usually reliable'],
  [{ ...said, quote: '', kind: 'undo', position: 7 }, 'took back entry 7 on r1.0'],
])('%j is %s', (saying, words) => {
  expect(sayingInWords(saying)).toBe(words);
});

it('leaves the middle of long words out', () => {
  expect(shortened('a'.repeat(80))).toBe('a'.repeat(80));
  expect(shortened(`${'troops '.repeat(10)}remain near ${'the border '.repeat(6)}in June`)).toBe(
    'troops troops troops troops troops … the border the border the border in June',
  );
  expect(shortened(`${'a'.repeat(60)}${'b'.repeat(60)}`)).toBe(`${'a'.repeat(40)} … ${'b'.repeat(40)}`);
});

it('begins a sentence', () => {
  expect([asSentence('accepted'), asSentence('')]).toEqual(['Accepted', '']);
});
