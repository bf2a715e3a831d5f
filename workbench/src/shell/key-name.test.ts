import { expect, it } from 'vitest';
import { keyInWords, keyName } from './key-name.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false };

it.each([
  [{ ...plain, key: 'a' }, 'a', 'a'],
  [{ ...plain, key: 'X', shiftKey: true }, 'X', 'X'],
  [{ ...plain, key: ' ' }, ' ', 'Space'],
  [{ ...plain, key: 'Escape' }, 'Escape', 'Esc'],
  [{ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+z', 'Ctrl+Shift+Z'],
  [{ ...plain, key: 'k', metaKey: true }, 'Ctrl+k', 'Ctrl+K'],
])('%j is %s, printed %s', (event, name, printed) => {
  expect([keyName(event), keyInWords(keyName(event))]).toEqual([name, printed]);
});
