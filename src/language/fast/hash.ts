/** Spreads the bits of a 32-bit integer: two rounds of a multiplicative mixer (Ettinger, "lowbias32" and its kin). */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x21f0aaad);
  h ^= h >>> 15;
  h = Math.imul(h, 0x735a2d97);
  return h ^ (h >>> 15);
}

/** A 32-bit hash of a text's UTF-16 code units: FNV-1a, mixed. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h);
}

/** The key of feature template `kind` filled with one hashed value. */
export function key1(kind: number, a: number): number {
  return shuffle(a + Math.imul(kind, 0x9e3779b1));
}

/** The key of feature template `kind` filled with two hashed values, in this order. */
export function key2(kind: number, a: number, b: number): number {
  return shuffle(Math.imul(a + Math.imul(kind, 0x9e3779b1), 0x85ebca6b) + b);
}

/** The key of feature template `kind` filled with three hashed values, in this order. */
export function key3(kind: number, a: number, b: number, c: number): number {
  return shuffle(Math.imul(Math.imul(a + Math.imul(kind, 0x9e3779b1), 0x85ebca6b) + b, 0xc2b2ae35) + c);
}

function shuffle(value: number): number {
  const h = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
