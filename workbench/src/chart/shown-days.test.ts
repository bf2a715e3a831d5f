import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWhole, panned, within, zoomed } from './shown-days.ts';

const whole = [100, 200] as const;

it.each([
  ['closer', zoomed(whole, whole, 0.5), [125, 175]],
  ['closer, no closer than a week', zoomed([120, 128], whole, 0.5), [121, 128]],
  ['wider, no wider than all', zoomed([110, 190], whole, 2), [100, 200]],
  ['wider at the edge', zoomed([100, 120], whole, 2), [100, 140]],
  ['later', panned([120, 140], whole, 0.5), [130, 150]],
  ['later, to the end', panned([175, 195], whole, 0.5), [180, 200]],
  ['earlier, to the start', panned([102, 122], whole, -0.5), [100, 120]],
  ['drawn backwards', within([160, 130], whole), [130, 160]],
  ['drawn beyond the edge', within([190, 260], whole), [130, 200]],
] as const)('%s', (_, shown, expected) => {
  expect(shown).toEqual(expected);
});

it('never leaves the whole, whatever is asked', () => {
  const day = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(day, day, fc.double({ min: 0.1, max: 10, noNaN: true }), (a, b, factor) => {
      for (const [from, until] of [
        within([a, b], whole),
        zoomed(within([a, b], whole), whole, factor),
        panned(within([a, b], whole), whole, factor),
      ]) {
        expect(from).toBeGreaterThanOrEqual(100);
        expect(until).toBeLessThanOrEqual(200);
        expect(until - from).toBeGreaterThanOrEqual(7);
      }
    }),
  );
});

it('knows when all is shown', () => {
  expect(isWhole([100, 200], whole)).toBe(true);
  expect(isWhole([101, 200], whole)).toBe(false);
});
