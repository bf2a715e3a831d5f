import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layersByParagraph } from './layers-by-paragraph.ts';
import { paragraphsOf } from './paragraphs.ts';

it('gives each paragraph the layers that touch it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.array(fc.record({ span, mark: fc.nat() })), (given, layers) => {
      const paragraphs = paragraphsOf(given);
      const expected = paragraphs.map(({ start, end }) =>
        layers.filter((layer) => layer.span.start < end && start < layer.span.end && layer.span.start < layer.span.end),
      );
      const filled = layers.filter((layer) => layer.span.start < layer.span.end);
      expect(layersByParagraph(paragraphs, filled)).toEqual(expected);
    }),
  );
});
