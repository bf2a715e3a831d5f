import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';

const text = 'Two-thirds of the troops near the border were withdrawn (NATO).';

it.each([
  ['troops', 'Two-thirds of the ⟦troops⟧ near the border were withdrawn (NATO).'],
  ['TROOPS nato', 'Two-thirds of the ⟦troops⟧ near the border were withdrawn (⟦NATO⟧).'],
  ['"near the border"', 'Two-thirds of the troops ⟦near the border⟧ were withdrawn (NATO).'],
  ['withdr*', 'Two-thirds of the troops near the border were ⟦withdrawn⟧ (NATO).'],
  ['two-thirds', '⟦Two-thirds⟧ of the troops near the border were withdrawn (NATO).'],
  ['roops', text],
  ['( .* [', text],
  ['', text],
])('%s', (typed, marked) => {
  expect(
    highlight(text, typed)
      .map((one) => (one.hit ? `⟦${one.text}⟧` : one.text))
      .join(''),
  ).toBe(marked);
});

it('loses nothing of a text, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (any, typed) => {
      expect(
        highlight(any, typed)
          .map((one) => one.text)
          .join(''),
      ).toBe(any);
    }),
  );
});
