import { expect, it } from 'vitest';
import { hashText } from './hash.ts';
import { listOf, makeLexicon, readList } from './lexicon.ts';

const lexicon = makeLexicon(
  [1, 2, 3],
  new Map([
    [hashText('the'), [4]],
    [hashText('left'), [2, 5]],
    [hashText('right'), [2, 5]],
  ]),
);

it.each([
  ['the', [4]],
  ['left', [2, 5]],
  ['right', [2, 5]],
  ['brigade', [1, 2, 3]],
])('knows the classes of %s', (form, wanted) => {
  const into = new Uint8Array(8);
  const count = readList(lexicon, listOf(lexicon, hashText(form)), into);
  expect([...into.subarray(0, count)]).toEqual(wanted);
});

it('keeps a list once', () => {
  expect(listOf(lexicon, hashText('left'))).toBe(listOf(lexicon, hashText('right')));
});
