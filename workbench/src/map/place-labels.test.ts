import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const size = { width: 200, height: 40 };

it('puts a label above its point, more to the left where the right has no room', () => {
  expect(
    placeLabels(
      [
        { x: 100, y: 300, ...size },
        { x: 750, y: 300, ...size },
      ],
      800,
    ),
  ).toEqual([
    { left: 100, top: 234 },
    { left: 600, top: 234 },
  ]);
});

it('keeps clear of the marks of other places', () => {
  const mark = { x: 150, y: 250, width: 30, height: 30 };
  expect(placeLabels([{ x: 100, y: 300, ...size }], 800, [mark])).toEqual([{ left: 100, top: 191 }]);
});

it('never lets one label cover another', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      const placed = placeLabels(
        points.map((one) => ({ ...one, ...size })),
        800,
      );
      for (const [at, a] of placed.entries())
        for (const b of placed.slice(at + 1))
          expect(Math.abs(a.left - b.left) >= size.width || Math.abs(a.top - b.top) >= size.height).toBe(true);
    }),
  );
});
