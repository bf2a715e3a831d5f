import { pad, spelling, type Words } from './words.ts';

/**
 * What a batch of sentences (one text) tells of a form elsewhere in it: a hash table with linear probing on hashed
 * lower-case forms. It makes "the Wall" a name where the text has no "wall", and keeps one kind for one form.
 */
export interface BatchMemory {
  readonly keys: Int32Array;
  /** How often the form stands in small letters; and with a capital behind other words. At most 255. */
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  /** The last name tag it was given, 0 for none. */
  readonly lastTag: Uint8Array;
}

/** An empty memory for texts of up to `capacity` words. */
export function makeMemory(capacity: number): BatchMemory {
  let size = 64;
  while (size < capacity * 2) size *= 2;
  return {
    keys: new Int32Array(size),
    small: new Uint8Array(size),
    capital: new Uint8Array(size),
    lastTag: new Uint8Array(size),
  };
}

/** The slot of a form; it is taken by the form if it was free. */
export function slotOfForm(memory: BatchMemory, form: number): number {
  const { keys } = memory;
  const mask = keys.length - 1;
  let slot = form & mask;
  while (keys[slot] !== 0 && keys[slot] !== form) slot = (slot + 1) & mask;
  keys[slot] = form;
  return slot;
}

/** Counts how the words of a sentence are written. */
export function remember(memory: BatchMemory, words: Words): void {
  if (words.shouted) return;
  for (let at = pad; at < words.count + pad; at += 1) {
    const written = words.spelling[at] as number;
    if (written > spelling.mixed) continue;
    const counts = written === spelling.lower ? memory.small : memory.capital;
    if (written !== spelling.lower && at === pad) continue;
    const slot = slotOfForm(memory, words.lower[at] as number);
    counts[slot] = Math.min(255, (counts[slot] as number) + 1);
  }
}

/** What the text tells of a form, 0 to 8: small letters never, once, often; capitals likewise. */
export function evidenceOf(memory: BatchMemory, slot: number): number {
  return 3 * Math.min(2, memory.small[slot] as number) + Math.min(2, memory.capital[slot] as number);
}

/** Notes what name tag each form of a sentence was given, for the sentences behind it. */
export function rememberNames(memory: BatchMemory, words: Words, tags: Uint8Array): void {
  for (let k = 0; k < words.count; k += 1) {
    const tag = tags[k] as number;
    if (tag > 0) memory.lastTag[slotOfForm(memory, words.lower[k + pad] as number)] = tag;
  }
}
