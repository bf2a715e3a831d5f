import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

it.each([
  ['', []],
  ['one', ['one']],
  ['one\n\n two\r\n  \nthree\n', ['one', ' two', 'three']],
])('%j', (text, paragraphs) => {
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
