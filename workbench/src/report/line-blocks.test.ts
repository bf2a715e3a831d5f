import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineBlocks } from './line-blocks.ts';

it('gives the text again', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', 'b '), maxLength: 2_000 });
  fc.assert(
    fc.property(text, (given) => {
      expect(lineBlocks(given).join('')).toBe(given);
    }),
  );
});

it('ends blocks at the ends of lines, and cuts what has none', () => {
  const lines = lineBlocks('a line of text\n'.repeat(1_000));
  expect(lines.length).toBe(17);
  expect(lines.every((block) => block.endsWith('\n'))).toBe(true);
  expect(lineBlocks('x'.repeat(40_000)).map(({ length }) => length)).toEqual([16_000, 16_000, 8_000]);
});
