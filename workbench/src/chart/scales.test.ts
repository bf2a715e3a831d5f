import { expect, it } from 'vitest';
import { scalesOf } from './scales.ts';

const frame = { width: 120, height: 120, left: 10, right: 10, top: 10, bottom: 10 };
const domain = { days: [100, 200], strength: [10, 1_000] } as const;

it('maps days and strengths to pixels and back', () => {
  const { x, y, dayAt } = scalesOf(domain, frame, 'log');
  expect(x(150)).toBe(60);
  expect(dayAt(60)).toBe(150);
  expect(y(100)).toBeCloseTo(60);
});

it('keeps what lies beyond at the edge', () => {
  const { y } = scalesOf(domain, frame, 'log');
  expect(y(0)).toBeCloseTo(110);
  expect(y(1_000_000)).toBeCloseTo(10);
});
