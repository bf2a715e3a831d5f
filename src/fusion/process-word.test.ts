import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { processWord } from './process-word.ts';

const event = (type: string, mode: string, given: Partial<Claim> = {}): Claim =>
  ({ event: { type, mode }, status: 'asserted', negated: false, ...given }) as Claim;

test.each<[string, Claim, string | null]>([
  ['forces that left', event('RETREAT', 'withdraw'), 'withdrawing'],
  ['forces that are leaving', event('RETREAT', 'withdraw', { status: 'in-progress' }), 'withdrawing'],
  ['forces that are told to leave', event('RETREAT', 'withdraw', { status: 'ordered' }), 'ordered-withdrawal'],
  ['forces that do not leave', event('RETREAT', 'withdraw', { negated: true }), 'unchanged'],
  ['a departure denied', event('RETREAT', 'withdraw', { status: 'denied' }), 'unchanged'],
  ['forces that are moving in', event('MOBILIZE', 'troops', { status: 'in-progress' }), 'building-up'],
  ['no movement seen', event('MOBILIZE', 'troops', { status: 'in-progress', negated: true }), 'unchanged'],
  ['forces that are massed', event('MOBILIZE', 'troops'), null],
  ['forces told to move in', event('MOBILIZE', 'troops', { status: 'ordered' }), null],
  ['a departure planned', event('RETREAT', 'withdraw', { status: 'planned' }), null],
  ['a departure wanted', event('RETREAT', 'withdraw', { status: 'demanded' }), null],
  ['a ceasefire', event('RETREAT', 'ceasefire'), null],
  ['no event', { ...event('', ''), event: null }, null],
])('%s', (_what, claim, word) => {
  expect(processWord(claim)).toBe(word);
});
