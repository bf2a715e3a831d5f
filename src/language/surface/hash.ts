/** One step of a 32-bit hash (FNV-1a with a shift to carry the high bits down); whole numbers only, the same everywhere. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** Where a hash begins. */
export const seed = 0x811c9dc5 | 0;

/**
 * A code unit as hashes see it: the letters A to Z in lower case, every digit 0 to 9 as "0", the curly apostrophe straight,
 * and the kinds of hyphen as one.
 */
export function fold(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code | 32;
    return code >= 48 && code <= 57 ? 48 : code;
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 39;
  if (code === 0x2010 || code === 0x2011) return 45;
  // Latin-1, Greek and Cyrillic capitals stand at a fixed distance from their small letters.
  if (code >= 0xc0 && code <= 0xde) return code + 32;
  return code >= 0x391 && code <= 0x42f ? (code >= 0x410 || code <= 0x3a9 ? code + 32 : code) : code;
}

/** The hash of a passage, folded. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = mix(hash, fold(text.charCodeAt(at)));
  return hash;
}
