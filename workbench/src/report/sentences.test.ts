import { expect, it } from 'vitest';
import { sentenceBeside, sentencesOf } from './sentences.ts';

const text = 'He said so. Then he left.\n\n  A headline\nThe end.';
const sentences = sentencesOf(text, 'en');
const words = (span: { readonly start: number; readonly end: number } | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

it('cuts a text into sentences, and at the ends of paragraphs', () => {
  expect(sentences.map(words)).toEqual(['He said so.', 'Then he left.', 'A headline', 'The end.']);
  expect(sentencesOf(' \n ', 'en')).toEqual([]);
});

it.each([
  [null, 1, 'He said so.'],
  [null, -1, 'The end.'],
  ['said', 1, 'Then he left.'],
  ['left', -1, 'He said so.'],
  ['said', -1, 'He said so.'],
  ['end', 1, 'The end.'],
] as const)('from %s by %d', (place, by, expected) => {
  expect(words(sentenceBeside(sentences, place === null ? null : text.indexOf(place), by))).toBe(expected);
});
