import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMarkIndex } from './mark-index.ts';
import { winnow } from './winnow.ts';

const hash = fc.integer({ min: 0, max: 0xffffffff });
const marks = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 30 }), hash), { maxLength: 40 })
  .map((all) => Uint32Array.from(all));

describe('makeMarkIndex', () => {
  it('finds the texts that share marks, with how many, as a search through all would', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 50 }), marks, (texts, asked) => {
        const index = makeMarkIndex();
        for (const [number, each] of texts.entries()) expect(index.add(each)).toBe(number);
        const shared = texts.flatMap((each, text) => {
          const count = asked.filter((mark) => each.includes(mark)).length;
          return count === 0 ? [] : [[text, count]];
        });
        const found = index.likest(asked, texts.length).map(({ text, shared: count }) => [text, count]);
        expect(found.toSorted(([a], [b]) => a! - b!)).toEqual(shared);
        expect(index.size()).toBe(texts.length);
      }),
    );
  });

  it('grows without losing any, and puts what shares rare marks first', () => {
    const index = makeMarkIndex();
    for (let text = 0; text < 3000; text++) index.add(Uint32Array.from([7, text + 100, text + 50_000]));
    expect(index.likest(Uint32Array.from([7, 400, 50_300]), 1)).toMatchObject([{ text: 300, shared: 2 }]);
    expect(index.likest(Uint32Array.from([7]), 3000).length).toBeLessThan(100);
    expect(index.bytes()).toBeGreaterThan(9000 * 8);
  });
});

describe('winnow', () => {
  it('keeps one of any window in a row, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (all, window) => {
        const kept = new Set(winnow(Uint32Array.from(all), window));
        for (const each of kept) expect(all).toContain(each);
        for (let i = 0; i + window <= all.length; i++)
          expect(all.slice(i, i + window).some((each) => kept.has(each))).toBe(true);
      }),
    );
  });

  it('keeps the same of a row wherever it stands', () => {
    const row = fc.array(hash, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(hash, { maxLength: 20 }),
        row,
        fc.array(hash, { maxLength: 20 }),
        (before, shared, after) => {
          const alone = winnow(Uint32Array.from(shared), 12);
          const within = winnow(Uint32Array.from([...before, ...shared, ...after]), 12);
          expect(within).toEqual(expect.arrayContaining(alone));
        },
      ),
    );
  });
});
