import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { ProcessWord } from '../../../src/model/estimate.ts';
import { processesInWords } from './process.ts';

const said = (claim: string, word: string, saidAt: string, origin = claim): ProcessWord => ({
  claim,
  origin,
  source: claim,
  family: claim,
  saidAt: saidAt as Day,
  word,
  influence: 0,
});

it('sorts words on what is under way, each voice once, the latest first', () => {
  const processes = [
    said('a', 'withdrawing', '2014-05-20'),
    said('b', 'unchanged', '2014-05-21'),
    said('c', 'withdrawing', '2014-05-30'),
    said('d', 'withdrawing', '2014-05-30', 'c'),
  ];
  expect(processesInWords(processes).map(({ text, said: by }) => [text, by.map(({ claim }) => claim)])).toEqual([
    ['Said to be withdrawing', ['c', 'a']],
    ['Said not to be moving', ['b']],
  ]);
  expect(processesInWords([])).toEqual([]);
});
