/**
 * Which classes a word may have. Words often seen in training have the classes they were seen with; all others have the open
 * classes, list 0. A hash table with linear probing on the words' hashed forms.
 */
export interface Lexicon {
  /** Hashed forms; 0 where a slot is free. Its length is a power of two. */
  readonly keys: Int32Array;
  /** The list of each slot. */
  readonly lists: Uint16Array;
  /** Where each list begins in `classes`, and one entry more for the end of the last. */
  readonly starts: Uint16Array;
  readonly classes: Uint8Array;
}

/** The list of a hashed form, 0 (the open classes) where the form is not in the lexicon. */
export function listOf(lexicon: Lexicon, form: number): number {
  const mask = lexicon.keys.length - 1;
  for (let slot = form & mask; lexicon.keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (lexicon.keys[slot] === form) return lexicon.lists[slot] as number;
  }
  return 0;
}

/** Copies a list's classes to `into`; returns how many. */
export function readList(lexicon: Lexicon, list: number, into: Uint8Array): number {
  const start = lexicon.starts[list] as number;
  const end = lexicon.starts[list + 1] as number;
  for (let k = start; k < end; k += 1) into[k - start] = lexicon.classes[k] as number;
  return end - start;
}

/** Makes a lexicon of list 0 and of each word's list. */
export function makeLexicon(open: readonly number[], words: ReadonlyMap<number, readonly number[]>): Lexicon {
  let size = 16;
  while (size < words.size * 1.4) size *= 2;
  const keys = new Int32Array(size);
  const lists = new Uint16Array(size);
  const known = new Map([[open.join(), 0]]);
  const classes = [...open];
  const starts = [0, open.length];
  for (const [form, list] of words) {
    let id = known.get(list.join());
    if (id === undefined) {
      id = known.size;
      known.set(list.join(), id);
      classes.push(...list);
      starts.push(classes.length);
    }
    let slot = form & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = form;
    lists[slot] = id;
  }
  return { keys, lists, starts: Uint16Array.from(starts), classes: Uint8Array.from(classes) };
}
