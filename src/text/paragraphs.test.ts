import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, unmark } from './marked-fixture.ts';
import { paragraphsOf } from './paragraphs.ts';

const long = `NATO said that about 40,000 troops stood near the border with Ukraine on Wednesday, ${'as before, '.repeat(3)}and no fewer`;

describe('paragraphsOf', () => {
  it.each([
    ['blank lines', '⟦One.⟧\n\n⟦Two.⟧'],
    ['blank lines of white space', '⟦One.⟧\n \t\n⟦Two.⟧\n\n\n\n⟦Three.⟧\n'],
    ['CRLF', '⟦One\r\nof two lines.⟧\r\n\r\n⟦Two.⟧\r\n'],
    ['blank lines at either end', '\n\n  ⟦One.⟧  \n\n'],
    [
      'hard-wrapped lines',
      '⟦About 40,000 troops stood near the border.\nThey had come in March and\nstayed until May.⟧',
    ],
    ['unwrapped lines', `⟦${long}.⟧\n⟦${long}!⟧\n⟦${long}.”⟧\n⟦${long}.")⟧\n⟦Short.⟧`],
    ['unwrapped lines with CRLF', `⟦${long}.⟧\r\n⟦They left.⟧\r\n`],
    ['bullets', '⟦The force:⟧\n⟦- 40,000 troops⟧\n⟦- 300 tanks⟧\n⟦* 12 ships⟧\n⟦• 5 regiments⟧'],
    ['one line without an end', '⟦40,000⟧'],
    ['no-break spaces at the ends', '\u00a0⟦40,000\u00a0troops⟧\u00a0\ufeff'],
  ])('parts %s', (_what, marked) => {
    const { text } = unmark(marked);
    expect(mark(text, paragraphsOf(text))).toBe(marked);
  });

  it.each([
    ['a long line that does not end a sentence', `⟦${long}\nthan 300 tanks.⟧`],
    ['a long line that ends in a comma', `⟦${long},\nit said.⟧`],
    ['a hyphen or a number that begins a wrapped line', '⟦Between 10,000\n-12,000 troops and\n300 tanks left.⟧'],
    ['a short line that ends a sentence', '⟦They left.\nThey came back.⟧'],
  ])('does not part at %s', (_what, marked) => {
    const { text } = unmark(marked);
    expect(mark(text, paragraphsOf(text))).toBe(marked);
  });

  it.each(['', ' ', '\n', '\r\n\r\n', '\n \n\t\n', '\u00a0\ufeff'])('finds none in %j', (text) =>
    expect(paragraphsOf(text)).toEqual([]),
  );

  it('gives trimmed spans in order that hold all but white space, in any text', () => {
    const lines = fc
      .array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', ' ', '- ', long, '.', '\ud800', '\0')),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(lines, (text) => {
        let position = 0;
        for (const { start, end } of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(position, start).trim()).toBe('');
          const words = text.slice(start, end);
          expect(words.trim()).toBe(words);
          position = end;
        }
        expect(text.slice(position).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
