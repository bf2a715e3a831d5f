import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { WatchState } from '../../../src/model/watch.ts';
import { turnsOf } from './turns.ts';

function state(probability: number | null, quiet = 0): WatchState {
  const met = probability !== null && probability >= 0.8 ? 'met' : 'possible';
  const covered = probability !== null && quiet <= 14;
  return { name: 'w', day: '2014-05-30' as Day, quiet, problem: null, probability, state: covered ? met : 'unknown' };
}

it.each<[string, readonly WatchState[], string]>([
  ['nothing', [], ''],
  ['never so probable', [state(0.5), state(0.79)], '- -'],
  ['tripped, in between, and clear', [state(0.8), state(0.6), state(0.59), state(0.7)], 'tripped - cleared -'],
  ['tripped again', [state(0.9), state(0.1), state(0.9)], 'tripped cleared tripped'],
  ['no word, which clears nothing', [state(0.9), state(0.1, 20), state(null), state(0.1)], 'tripped - - cleared'],
  ['no word, which trips nothing', [state(0.9, 20), state(0.9)], '- tripped'],
])('%s', (_, states, turns) => {
  expect(
    turnsOf(states, { clear: 0.6 })
      .map(({ turn }) => turn ?? '-')
      .join(' '),
  ).toBe(turns);
});
