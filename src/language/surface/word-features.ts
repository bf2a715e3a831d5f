import { characterClass as c, classOf, isAlphanumeric, isLetter } from './character-class.ts';
import type { Chunks } from './chunks.ts';
import { fold, hashOf, mix, seed } from './hash.ts';
import { addFeature, type Features } from './linear-model.ts';

/** A chunk and its neighbours, as the features of the places within it see them. */
export interface ChunkContext {
  readonly start: number;
  readonly end: number;
  readonly hash: () => number;
  readonly previous: () => number;
  readonly next: () => number;
  /** The classes of the next chunk's first two characters. */
  readonly nextShape: () => number;
}

/** No more than this of a run or a chunk is looked at from one place, so that the time stays in proportion to the text. */
const longestRun = 24;

/** The context of a chunk; hashes are made only where a place asks for them. */
export function chunkContext(text: string, chunks: Chunks, index: number): ChunkContext {
  const hashes = [Number.NaN, Number.NaN, Number.NaN];
  const hashAt = (offset: number): number => {
    const known = hashes[offset + 1] ?? 0;
    if (!Number.isNaN(known)) return known;
    const start = chunks.starts[index + offset];
    const end = Math.min(chunks.ends[index + offset] ?? 0, (start ?? 0) + longestRun);
    const hash = start === undefined ? seed : hashOf(text, start, end);
    hashes[offset + 1] = hash;
    return hash;
  };
  const shapeOfNext = (): number => {
    const start = chunks.starts[index + 1];
    if (start === undefined) return 0;
    return (classOf(text.charCodeAt(start)) << 5) | classOf(text.charCodeAt(start + 1));
  };
  return {
    start: chunks.starts[index] ?? 0,
    end: chunks.ends[index] ?? 0,
    hash: () => hashAt(0),
    previous: () => hashAt(-1),
    next: () => mix(shapeOfNext(), hashAt(1)),
    nextShape: shapeOfNext,
  };
}

/** Writes the features of the place before `at`, where the word at hand began at `from`. */
export function gatherWordFeatures(
  text: string,
  context: ChunkContext,
  at: number,
  from: number,
  features: Features,
): void {
  const { start, end } = context;
  const code = (offset: number): number => {
    const place = at + offset;
    return place < start || place >= end ? 32 : fold(text.charCodeAt(place));
  };
  const kind = (offset: number): number => {
    const place = at + offset;
    return place < start || place >= end ? c.space : classOf(text.charCodeAt(place));
  };
  features.count = 0;
  const b1 = code(-1);
  const b2 = code(-2);
  const a0 = code(0);
  const a1 = code(1);
  const kb = kind(-1);
  const ka = kind(0);
  const kinds = (kb << 5) | ka;
  const before2 = (kind(-2) << 10) | kinds;
  const after2 = (kinds << 5) | kind(1);
  const left = runStart(text, at, start);
  const right = runEnd(text, at, end);
  const leftHash = hashOf(text, left, at);
  const rightHash = hashOf(text, at, right);
  const ends = (left === start ? 1 : 0) | (right === end ? 2 : 0);
  const whole = context.hash();
  const next = context.next();
  const beyond = right < end ? hashOf(text, right, runEnd(text, right, end)) : 0;
  let template = 0;
  const add = (hash: number): void => addFeature(features, (template += 1), hash);
  add(kinds);
  add(mix(b1, a0));
  add(mix(b1, ka));
  add(mix(kb, a0));
  add(before2);
  add(after2);
  add((before2 << 5) | kind(1));
  add(mix((kind(-3) << 15) | before2, kind(1)));
  add(mix((after2 << 5) | kind(2), kind(3)));
  add(mix(mix(b2, b1), a0));
  add(mix(mix(b1, a0), a1));
  add(mix(mix(mix(b2, b1), a0), a1));
  add(mix(mix(mix(code(-3), b2), b1), a0));
  add(mix(mix(mix(b1, a0), a1), code(2)));
  add(mix(leftHash, a0));
  add(mix(leftHash, mix(a0, ends)));
  add(mix(rightHash, b1));
  add(mix(rightHash, mix(b1, ends)));
  add(mix(mix(leftHash, rightHash), ends));
  add(mix(whole, at - start));
  add(mix(mix(whole, at - start), next));
  add(mix(mix(leftHash, a0), next));
  add(mix(mix(kinds, ends), end === at + 1 ? context.nextShape() : 0));
  add(mix(mix(whole, at - start), context.previous()));
  add(mix(mix(kinds, from === left ? 1 : 0), mix(hashOf(text, Math.max(from, at - longestRun), at), a0)));
  add(mix(shapeOfRun(text, left, at), mix(shapeOfRun(text, at, right), mix(kinds, ends))));
  add(mix(mix(kinds, Math.min(at - left, 4)), mix(Math.min(right - at, 4), ends)));
  add(mix(mix(kinds, Math.min(at - start, 5)), Math.min(end - at, 5)));
  add(mix(beyond, mix(a0, kb)));
  add(mix(mix(beyond, a0), leftHash));
  add(mix(hashOf(text, at, Math.min(end, at + longestRun)), b1));
  add(mix(hashOf(text, Math.max(start, at - longestRun), at), a0));
}

function runStart(text: string, at: number, start: number): number {
  const kind = classOf(text.charCodeAt(at - 1));
  const limit = Math.max(start, at - longestRun);
  let from = at - 1;
  while (from > limit && sameRun(kind, classOf(text.charCodeAt(from - 1)))) from -= 1;
  return from;
}

function runEnd(text: string, at: number, end: number): number {
  const kind = classOf(text.charCodeAt(at));
  const limit = Math.min(end, at + longestRun);
  let until = at + 1;
  while (until < limit && sameRun(kind, classOf(text.charCodeAt(until)))) until += 1;
  return until;
}

function sameRun(kind: number, other: number): boolean {
  return isAlphanumeric(kind) ? isAlphanumeric(other) : kind === other;
}

/** The classes of a run with repeats left out. */
function shapeOfRun(text: string, start: number, end: number): number {
  let hash = seed;
  let last = -1;
  for (let at = start; at < end; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    const shape = isLetter(kind) && kind !== c.upper ? c.lower : kind;
    if (shape !== last) hash = mix(hash, shape);
    last = shape;
  }
  return hash;
}
