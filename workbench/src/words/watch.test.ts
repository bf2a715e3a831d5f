import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { WatchState } from '../../../src/model/watch.ts';
import { watchStateInWords } from './watch.ts';

const base: WatchState = {
  name: 'half',
  day: '2014-05-30' as Day,
  state: 'met',
  probability: 0.91,
  quiet: 2,
  problem: null,
};

it.each<[Partial<WatchState>, string]>([
  [{}, 'met (91 %)'],
  [{ state: 'not-observed', probability: 0.1 }, 'not observed (10 %)'],
  [{ state: 'unknown', quiet: 20 }, 'unknown: no coverage, no word on it for 20 days'],
  [{ state: 'unknown', quiet: null, probability: null }, 'unknown: no coverage'],
  [
    { state: 'unknown', probability: null, problem: { code: 'fusion/day-outside', message: 'Cannot', at: null } },
    'unknown: no coverage, its day or number is beyond the estimate',
  ],
])('%j', (given, words) => {
  expect(watchStateInWords({ ...base, ...given })).toBe(words);
});
