import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Learnt } from './learnt.ts';

/** Where finished stages of the training are kept, so that a later stage can be trained again alone; null keeps nothing. */
export type Kept = string | null;

/** What a stage learns: taken from the folder where it is there, else made and put there. */
export function learn(folder: Kept, name: string, make: () => Learnt): Learnt {
  if (folder === null) return make();
  const path = (part: string): string => join(folder, `${name}.${part}`);
  if (existsSync(path('changes'))) {
    const keys = new Int32Array(bytesOf(path('keys')));
    const weights = new Float64Array(bytesOf(path('weights')));
    return { width: weights.length / keys.length, keys, weights, changes: new Int32Array(bytesOf(path('changes'))) };
  }
  const learnt = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path('keys'), learnt.keys);
  writeFileSync(path('weights'), learnt.weights);
  writeFileSync(path('changes'), learnt.changes);
  return learnt;
}

/** The tags that a stage gives, sentence by sentence; kept likewise. */
export function giveTags(folder: Kept, name: string, make: () => Uint8Array[]): Uint8Array[] {
  if (folder === null) return make();
  const path = join(folder, `${name}.json`);
  if (existsSync(path))
    return (JSON.parse(readFileSync(path, 'utf8')) as number[][]).map((tags) => Uint8Array.from(tags));
  const given = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(given.map((tags) => [...tags])));
  return given;
}

function bytesOf(path: string): ArrayBuffer {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
