import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedBy, viewFromAddress, viewInAddress, viewOf, zoomedBy } from './view.ts';

const size = { width: 800, height: 400 };

it('holds every place, and shows land around a single one', () => {
  const view = viewOf(
    [
      [500, -900],
      [700, -1_000],
    ],
    size,
  );
  expect(view).toMatchObject({ x: 600, y: -950 });
  expect(200 * view.zoom).toBeLessThan(size.width);
  expect(100 * view.zoom).toBeLessThan(size.height);
  expect(viewOf([[500, -900]], size).zoom).toBeLessThan(3);
  expect(viewOf([], size).zoom).toBeLessThan(0.2);
});

it('keeps the place under the pointer where it is when it comes closer', () => {
  const view = { x: 100, y: -900, zoom: 2 };
  const closer = zoomedBy(view, 2, [100, -50]);
  expect(closer.x + 100 / closer.zoom).toBeCloseTo(view.x + 100 / view.zoom);
  expect(closer.y - 50 / closer.zoom).toBeCloseTo(view.y - 50 / view.zoom);
  expect(movedBy(view, 10, -20)).toEqual({ x: 105, y: -910, zoom: 2 });
});

it('comes back from an address as it went in, within what can be told apart', () => {
  fc.assert(
    fc.property(
      fc.record({
        x: fc.double({ min: -3_000, max: 3_000, noNaN: true }),
        y: fc.double({ min: -3_000, max: 3_000, noNaN: true }),
        zoom: fc.double({ min: 0.1, max: 400, noNaN: true }),
      }),
      (view) => {
        const back = viewFromAddress(viewInAddress(view));
        expect(back?.x).toBeCloseTo(view.x, 0);
        expect(back?.y).toBeCloseTo(view.y, 0);
        expect((back?.zoom ?? 0) / view.zoom).toBeCloseTo(1, 2);
      },
    ),
  );
});

it.each(['', 'x', '1,2', '1,2,0', '1,2,-3', '1,2,3,4', '1,NaN,3', undefined])('takes no view from %j', (text) => {
  expect(viewFromAddress(text)).toBeUndefined();
});
