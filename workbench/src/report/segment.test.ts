import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

/** Marks written as `a:2-5` on ten code units. */
function shown(...marks: string[]): string {
  const layers = marks.map((text) => {
    const [mark = '', start, end] = text.split(/[:-]/);
    return { mark, span: { start: Number(start), end: Number(end) } };
  });
  return segment({ start: 0, end: 10 }, layers)
    .map(({ span, marks: covering }) => `${span.start}-${span.end}${covering.map((mark) => ` ${mark}`).join('')}`)
    .join(', ');
}

describe('segment', () => {
  it.each([
    [[], '0-10'],
    [['a:2-5'], '0-2, 2-5 a, 5-10'],
    [['a:2-5', 'b:4-8'], '0-2, 2-4 a, 4-5 a b, 5-8 b, 8-10'],
    [['a:2-8', 'b:4-5'], '0-2, 2-4 a, 4-5 a b, 5-8 a, 8-10'],
    [['a:0-10', 'b:0-10'], '0-10 a b'],
    [['a:8-14'], '0-8, 8-10 a'],
    [['a:10-14'], '0-10'],
  ])('%s', (marks, expected) => {
    expect(shown(...marks)).toBe(expected);
  });

  it('tiles the passage', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const layers = fc.array(fc.record({ span, mark: fc.nat() }));
    fc.assert(
      fc.property(layers, (some) => {
        const segments = segment({ start: 5, end: 50 }, some);
        expect(segments[0]?.span.start).toBe(5);
        expect(segments.at(-1)?.span.end).toBe(50);
        segments.forEach((one, index) => {
          expect(one.span.start).toBeLessThan(one.span.end);
          const next = segments[index + 1];
          if (next !== undefined) expect(next.span.start).toBe(one.span.end);
        });
      }),
    );
  });
});
