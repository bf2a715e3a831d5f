import { expect, it } from 'vitest';
import { instantInWords } from './instant.ts';

it.each([
  ['2014-05-30T14:05:59.123Z', '30 May 2014, 14:05'],
  ['yesterday', 'yesterday'],
])('%s is %s', (iso, words) => {
  expect(instantInWords(iso)).toBe(words);
});
