import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveSpan, type SpanMove } from './move-span.ts';

const moves: readonly SpanMove[] = ['start-back', 'start-on', 'end-back', 'end-on'];

it.each<[string, SpanMove, string]>([
  ['About ⟦40,000 troops⟧ left.', 'start-back', '⟦About 40,000 troops⟧ left.'],
  ['About ⟦40,000 troops⟧ left.', 'start-on', 'About 40,000 ⟦troops⟧ left.'],
  ['About ⟦40,000 troops⟧ left.', 'end-back', 'About ⟦40,000⟧ troops left.'],
  ['About ⟦40,000 troops⟧ left.', 'end-on', 'About ⟦40,000 troops left⟧.'],
  ['About 40,000 ⟦troops⟧ left.', 'start-on', 'About 40,000 ⟦troops⟧ left.'],
  ['⟦About⟧ 40,000 troops left.', 'start-back', '⟦About⟧ 40,000 troops left.'],
  ['About 40,000 troops ⟦left.⟧', 'end-on', 'About 40,000 troops ⟦left.⟧'],
  ['Some ⟦Russian⟧ тисяч військ', 'end-on', 'Some ⟦Russian тисяч⟧ військ'],
])('%s, %s', (before, move, after) => {
  const text = before.replaceAll(/[⟦⟧]/g, '');
  const moved = moveSpan(text, { start: before.indexOf('⟦'), end: before.indexOf('⟧') - 1 }, move);
  expect(`${text.slice(0, moved.start)}⟦${text.slice(moved.start, moved.end)}⟧${text.slice(moved.end)}`).toBe(after);
});

it('stays in the text and holds something', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.constantFrom(...moves), (text, a, b, move) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const moved = moveSpan(text, { start, end }, move);
      expect(moved.start).toBeGreaterThanOrEqual(0);
      expect(moved.start).toBeLessThan(moved.end);
      expect(moved.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
