/**
 * Names in the order of their folded form, in blocks of sixteen. Within a block each name keeps how many bytes it shares with the
 * one before, the bytes that differ, and how many items it stands for; the items of all names are numbered through.
 * Names are ASCII; the folded form of a byte is its lower case, of a hyphen a space.
 */
export interface NameTable {
  /** The items `from` to `until` (not included) of the name whose folded form is given; null where there is none. */
  find(key: string): { readonly from: number; readonly until: number } | null;
  /** The name that an item stands under. */
  nameOf(item: number): string;
}

/** Names in a block. */
export const blockSize = 16;

/** The longest name, in bytes. */
export const longestName = 120;

const folded = Uint8Array.from({ length: 128 }, (_, byte) =>
  byte >= 65 && byte <= 90 ? byte + 32 : byte === 45 ? 32 : byte,
);

/**
 * Opens a table of names.
 * @param bytes The entries.
 * @param blocks By block, where it begins in `bytes`.
 * @param firsts By block, the first item of its first name.
 */
export function openNameTable(bytes: Uint8Array, blocks: Uint32Array, firsts: Uint32Array): NameTable {
  const name = new Uint8Array(256);
  /** Walks a block until `stop` says so; the name so far is in `name`. */
  const walk = <Found>(
    block: number,
    stop: (length: number, from: number, until: number) => Found | undefined,
  ): Found | undefined => {
    let at = blocks[block] ?? bytes.length;
    const end = blocks[block + 1] ?? bytes.length;
    let item = firsts[block] ?? 0;
    while (at < end) {
      const shared = bytes[at] ?? 0;
      const added = bytes[at + 1] ?? 0;
      name.set(bytes.subarray(at + 3, at + 3 + added), shared);
      const until = item + (bytes[at + 2] ?? 0);
      const found = stop(shared + added, item, until);
      if (found !== undefined) return found;
      item = until;
      at += 3 + added;
    }
    return undefined;
  };
  const compareFirst = (block: number, key: string): number => {
    const at = blocks[block] ?? 0;
    return compare(bytes.subarray(at + 3, at + 3 + (bytes[at + 1] ?? 0)), bytes[at + 1] ?? 0, key);
  };
  return {
    find(key) {
      if (key.length === 0 || key.length > longestName) return null;
      const block = lastWhere(blocks.length, (each) => compareFirst(each, key) <= 0);
      if (block < 0) return null;
      return (
        walk(block, (length, from, until) => {
          const order = compare(name, length, key);
          return order === 0 ? { from, until } : order > 0 ? null : undefined;
        }) ?? null
      );
    },
    nameOf(item) {
      const block = lastWhere(firsts.length, (each) => (firsts[each] ?? 0) <= item);
      return (
        walk(block, (length, _, until) =>
          item < until ? String.fromCharCode(...name.subarray(0, length)) : undefined,
        ) ?? ''
      );
    },
  };
}

/** The order of a name's folded form and a key: below 0 where the name is before it. */
function compare(name: Uint8Array, length: number, key: string): number {
  const shorter = Math.min(length, key.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (folded[name[at] ?? 0] ?? 0) - key.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - key.length;
}

/** The last of `count` numbers from 0 of which `holds` is true, where it is true of all before; -1 where it holds of none. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
