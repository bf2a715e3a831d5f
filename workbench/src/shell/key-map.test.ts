import { expect, it } from 'vitest';
import { keyFor, meantBy, withKey } from './key-map.ts';

const keys = { j: 'n', 'Ctrl+k': 'Ctrl+p' };

it.each([
  ['n', 'j'],
  ['j', undefined],
  ['k', 'k'],
  ['Ctrl+p', 'Ctrl+k'],
  ['Ctrl+k', undefined],
])('%s means %s', (pressed, meant) => {
  expect(meantBy(pressed, keys)).toBe(meant);
});

it('knows what to press', () => {
  expect([keyFor('j', keys), keyFor('k', keys)]).toEqual(['n', 'k']);
});

it.each([
  ['a free key', 'k', 'm', { ...keys, k: 'm' }],
  ['a key that is free since another was moved', 'k', 'j', { ...keys, k: 'j' }],
  ['a key that is taken', 'k', 'n', keys],
  ['its own key again', 'j', 'j', { 'Ctrl+k': 'Ctrl+p' }],
])('takes %s', (_, ours, pressed, expected) => {
  expect(withKey(keys, ours, pressed, ['j', 'k', 'Ctrl+k'])).toEqual(expected);
});
