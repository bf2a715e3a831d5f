import { describe, expect, it } from 'vitest';
import { decodeNames } from './decode-names.ts';

const tags = ['B-LOC', 'B-PER', 'I-LOC', 'I-PER', 'O'];

function decode(rows: readonly (readonly number[])[]): string[] {
  return decodeNames(rows.flat(), rows.length, tags.length, 0, tags);
}

describe('decodeNames', () => {
  it.each([
    ['no words', [], []],
    [
      'each word by itself where the tags fit',
      [
        [0, 9, 0, 0, 0],
        [0, 0, 0, 9, 0],
        [0, 0, 0, 0, 9],
      ],
      ['B-PER', 'I-PER', 'O'],
    ],
    ['a name that cannot begin inside', [[0, 5, 0, 9, 0]], ['B-PER']],
    [
      'the kind that the name as a whole speaks for',
      [
        [6, 5, 0, 0, 0],
        [0, 0, 0, 9, 0],
      ],
      ['B-PER', 'I-PER'],
    ],
    [
      'a name begun anew rather than gone on with as another kind',
      [
        [9, 0, 0, 0, 0],
        [0, 8, 0, 9, 0],
      ],
      ['B-LOC', 'B-PER'],
    ],
  ])('reads %s', (_what, rows, expected) => expect(decode(rows)).toEqual(expected));

  it('reads its columns out of wider rows', () =>
    expect(decodeNames([7, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 3], 2, 6, 1, tags)).toEqual(['B-PER', 'O']));
});
