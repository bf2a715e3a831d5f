import { fold, mix, seed } from '../surface/hash.ts';

/**
 * A decision list over the endings of words: for a class of words, the rule of the longest ending that the list has. Held as an
 * open-addressed table: an ending's place comes from the low bits of its hash, its 16-bit check from the high ones.
 */
export interface SuffixTable {
  /** One check for each of 2^n places; 0 where the place is free. */
  readonly checks: Uint16Array;
  readonly rules: Uint16Array;
}

/** Endings are as long as this at most; a longer one counts only as the whole word. */
export const longestSuffix = 6;

/** The hash of a class of words: what its letters say. */
export function hashOfClass(name: string): number {
  let hash = seed;
  for (let at = 0; at < name.length; at += 1) hash = mix(hash, name.charCodeAt(at));
  return hash;
}

/** The hashes of the endings of a word within a class, from the empty one to the longest, and at last that of the whole word. */
export function hashesOfSuffixes(form: string, classHash: number): number[] {
  const hashes = [finish(classHash)];
  let hash = classHash;
  for (let at = form.length - 1; at >= 0; at -= 1) {
    hash = mix(hash, fold(form.charCodeAt(at)));
    if (form.length - at <= longestSuffix) hashes.push(finish(hash));
  }
  hashes.push(finish(mix(hash, 0x5e)));
  return hashes;
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Where a hash stands in a table; below 0, the free place where it would stand, less one and negated. */
export function placeOfSuffix(checks: Uint16Array, hash: number): number {
  const mask = checks.length - 1;
  const check = hash >>> 16 || 1;
  let place = hash & mask;
  for (;;) {
    const found = checks[place] ?? 0;
    if (found === check) return place;
    if (found === 0) return -1 - place;
    place = (place + 1) & mask;
  }
}

/** The rule for a word of a class; -1 where the list knows nothing of the class. */
export function ruleFor({ checks, rules }: SuffixTable, form: string, classHash: number): number {
  const hashes = hashesOfSuffixes(form, classHash);
  for (let index = hashes.length - 1; index >= 0; index -= 1) {
    const place = placeOfSuffix(checks, hashes[index] ?? 0);
    if (place >= 0) return rules[place] ?? -1;
  }
  return -1;
}
