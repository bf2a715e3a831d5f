import { describe, expect, it } from 'vitest';
import { countOf, estimatedCount, reportedCount, roundToTwoDigits } from './count.ts';

describe('roundToTwoDigits', () => {
  it.each([
    [13_245, 13_000],
    [6_480, 6_500],
    [19_960, 20_000],
    [99.6, 100],
    [7, 7],
    [7.4, 7],
    [0.4, 0],
    [0, 0],
    [104, 100],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%d is %d', (value, rounded) => {
    expect(roundToTwoDigits(value)).toBe(rounded);
  });
});

it('separates thousands', () => {
  expect(estimatedCount(13_245)).toBe('13,000');
  expect(reportedCount(150_001)).toBe('150,001');
  expect(reportedCount(2.5)).toBe('2.5');
});

it('agrees in number', () => {
  expect(countOf(1, 'claim')).toBe('1 claim');
  expect(countOf(1_200, 'claim')).toBe('1,200 claims');
  expect(countOf(2, 'series')).toBe('2 series');
});
