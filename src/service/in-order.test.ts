import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

test('gives results in the order of the items, and never has more begun than the width', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (turns, width) => {
      let open = 0;
      let most = 0;
      const start = async (index: number): Promise<number> => {
        open += 1;
        most = Math.max(most, open);
        for (let turn = 0; turn < turns[index]!; turn++) await Promise.resolve();
        open -= 1;
        return index;
      };
      const indexes = turns.map((_, index) => index);
      const given: number[] = [];
      for await (const index of inOrder(indexes, width, start)) given.push(index);
      expect(given).toEqual(indexes);
      expect(most).toBeLessThanOrEqual(width);
    }),
  );
});

test('what fails is told in its turn, and what was begun after it harms nobody', async () => {
  const results = inOrder([1, 2, 3], 3, async (item) => {
    if (item > 1) throw new Error(`no ${item}`);
    return item;
  });
  expect(await results.next()).toEqual({ done: false, value: 1 });
  await expect(results.next()).rejects.toThrow('no 2');
});
