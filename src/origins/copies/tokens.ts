/** The words of a text as numbers, in order: where each stands, a hash of how it is compared, and whether it is a name or a number. */
export interface Tokens {
  /** Offsets in UTF-16 code units of the text: the token is `text.slice(starts[i], ends[i])`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 32 bits of the word in lower case; numbers without what parts their thousands. */
  readonly hashes: Uint32Array;
  /** One of `tokenKinds` each. */
  readonly kinds: Uint8Array;
}

/** A number, a word with a capital inside a sentence, or any other word. */
export const tokenKinds = { word: 0, name: 1, number: 2 } as const;

// Scripts that write no spaces give a token per character; runs without an end are cut, so that no text is one token.
const token =
  /\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)|\d{1,24}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}]{1,32}/gu;
const capital = /^\p{Lu}/u;
const endsSentence = /[.!?:\n“"‘«„]/;

/** The tokens of a text; linear in its length, whatever it holds. */
export function tokensOf(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const kinds: number[] = [];
  let before = 0;
  for (const match of text.matchAll(token)) {
    const [word] = match;
    const between = text.slice(Math.max(before, match.index - 8), match.index);
    const kind = kindOf(word, starts.length === 0 || endsSentence.test(between));
    starts.push(match.index);
    before = match.index + word.length;
    ends.push(before);
    hashes.push(hashOf(kind === tokenKinds.number ? word.replaceAll(/\D/g, '') : word.toLowerCase()));
    kinds.push(kind);
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Uint32Array.from(hashes),
    kinds: Uint8Array.from(kinds),
  };
}

function kindOf(word: string, first: boolean): number {
  if (/^\d/.test(word)) return tokenKinds.number;
  return !first && word.length > 1 && capital.test(word) ? tokenKinds.name : tokenKinds.word;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Spreads every bit of a number over 32 (the last step of MurmurHash3, Appleby, public domain). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
