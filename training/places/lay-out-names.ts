import { foldPlaceName } from '../../src/extraction/places/fold-place-name.ts';
import { blockSize } from '../../src/extraction/places/name-table.ts';

/** Names laid out as src/extraction/places/name-table.ts reads them, and their items in the order of the table. */
export interface LaidOutNames<Item> {
  readonly bytes: Uint8Array;
  readonly blocks: Uint32Array;
  readonly firsts: Uint32Array;
  readonly items: readonly Item[];
}

/** How many items one name may stand for, a byte in the table; the last of more are left out. */
const mostNamesakes = 255;

/** Lays out names, each with one item; `order` sorts the items of one name. */
export function layOutNames<Item>(
  entries: readonly { readonly name: string; readonly item: Item }[],
  order: (one: Item, other: Item) => number,
): LaidOutNames<Item> {
  const byKey = new Map<string, { name: string; items: Item[] }>();
  for (const { name, item } of entries) {
    const key = foldPlaceName(name);
    if (key === '') continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { name, items: [item] });
    else known.items.push(item);
  }
  const sorted = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  const bytes: number[] = [];
  const blocks: number[] = [];
  const firsts: number[] = [];
  const items: Item[] = [];
  let before = '';
  for (const [index, entry] of sorted.entries()) {
    if (index % blockSize === 0) {
      blocks.push(bytes.length);
      firsts.push(items.length);
      before = '';
    }
    const own = entry.items.sort(order).slice(0, mostNamesakes);
    const shared = sharedStart(before, entry.name);
    bytes.push(shared, entry.name.length - shared, own.length);
    for (let at = shared; at < entry.name.length; at += 1) bytes.push(entry.name.charCodeAt(at));
    for (const item of own) items.push(item);
    before = entry.name;
  }
  return { bytes: Uint8Array.from(bytes), blocks: Uint32Array.from(blocks), firsts: Uint32Array.from(firsts), items };
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
