import { expect, it } from 'vitest';
import { parseSearch, readSearch, stringifySearch } from './search.ts';

it('keeps what it knows and drops the rest', () => {
  expect(
    readSearch({ asOf: '2014-05-30', claim: 'r1.20', scale: 'log', grade: 'D', original: 'on', other: 'x' }),
  ).toEqual({
    asOf: '2014-05-30',
    claim: 'r1.20',
    scale: 'log',
    grade: 'D',
    original: 'on',
  });
  expect(
    readSearch({ asOf: 'yesterday', original: 'off', scale: 'round', find: '', grade: 'G', until: 'May' }),
  ).toEqual({});
});

it('reads back what it writes', () => {
  const search = { asOf: '2014-05-30', find: 'troops & tanks' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
  expect(stringifySearch({ claim: undefined })).toBe('');
});
