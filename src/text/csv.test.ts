import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['the "bulk"', '"the ""bulk"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  [-0.5, '-0.5'],
  [true, 'true'],
  [null, ''],
])('writes %j as %s', (cell, written) => {
  expect(csvOf(['head', 'next'], [[cell, 1]])).toBe(`head,next\r\n${written},1\r\n`);
});
