/**
 * Starts `start` for each item, at most `width` of them at once, and gives the results in the order of the items. Whoever stops early leaves what has
 * begun to itself: nobody hears how it ends.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  const begin = (index: number): void => {
    if (index >= items.length) return;
    const result = start(items[index]!);
    result.catch(() => undefined);
    begun.push(result);
  };
  for (let index = 0; index < width - 1; index++) begin(index);
  for (let index = 0; index < items.length; index++) {
    begin(index + width - 1);
    yield await begun.shift()!;
  }
}
