import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, placeLabels } from './place-labels.ts';

const figure = { width: 800, height: 500 };
const size = { width: 200, height: 40 };
const label = { ...size, head: { across: 20, down: 15 } };

it.each([
  ['above its point', { x: 100, y: 300 }, [], { box: { left: 80, top: 234 }, head: [100, 259], mirrored: false }],
  [
    'more to the left where the right has no room, its head above the point',
    { x: 750, y: 300 },
    [],
    { box: { left: 570, top: 234 }, head: [750, 259], mirrored: true },
  ],
  [
    'below its point where there is no room above',
    { x: 100, y: 20 },
    [],
    { box: { left: 80, top: 46 }, head: [100, 61] },
  ],
  [
    'below its point where a mark stands above',
    { x: 100, y: 300 },
    [{ left: 130, top: 240, width: 30, height: 30 }],
    { box: { left: 80, top: 326 }, head: [100, 341] },
  ],
])('puts a label %s', (_where, point, taken, expected) => {
  expect(placeLabels([{ ...point, ...label }], figure, taken)).toMatchObject([expected]);
});

it.each([
  ['a figure that is too small', { width: 199, height: 500 }, []],
  ['what takes all the room within reach', figure, [{ left: 0, top: 0, ...figure }]],
])('has no place in %s', (_what, room, taken) => {
  expect(placeLabels([{ x: 100, y: 300, ...label }], room, taken)).toEqual([null]);
});

it('has room for a dozen labels of one point', () => {
  const labels = Array.from({ length: 12 }, () => ({ x: 400, y: 250, ...label }));
  expect(placeLabels(labels, figure)).not.toContain(null);
});

it('never lets a label cover another or a mark, nor leave the figure', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 20 }), fc.array(point, { maxLength: 10 }), (points, marks) => {
      const taken = marks.map(({ x, y }) => ({ left: x, top: y, width: 30, height: 30 }));
      const placed = placeLabels(
        points.map((one) => ({ ...one, ...label })),
        figure,
        taken,
      ).flatMap((one) => one?.box ?? []);
      for (const [at, box] of placed.entries()) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(figure.width);
        expect(box.top + box.height).toBeLessThanOrEqual(figure.height);
        for (const other of [...placed.slice(at + 1), ...taken]) expect(apart(box, other)).toBe(true);
      }
    }),
  );
});

function apart(a: Box, b: Box): boolean {
  return (
    a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top || b.top + b.height <= a.top
  );
}
