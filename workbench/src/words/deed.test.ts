import { expect, it } from 'vitest';
import { deedInWords } from './deed.ts';

const cue = { start: 0, end: 1 };

it.each([
  [
    'an event: retreat, withdraw',
    { kind: 'event', event: { type: 'RETREAT', mode: 'withdraw', contexts: [], cue }, why: ['verb:withdraw'] },
  ],
  ['a demand: request', { kind: 'demand', event: { type: 'REQUEST', mode: null, contexts: [], cue }, why: [] }],
  ['how something stands: channel suspended', { kind: 'state', event: null, why: ['state/channel-suspended'] }],
  ['an assessment', { kind: 'assessment', event: null, why: [] }],
] as const)('says %s', (words, claim) => {
  expect(deedInWords(claim)).toBe(words);
});
