import type { Kernels, Pointer } from './kernels.ts';

const page = 65_536;
/** The first bytes of the memory stay free, so that no pointer is 0. */
const reserved = 1024;

/** Hands out the kernels' memory from low to high; `mark` and `release` free what was taken since. */
export interface Arena {
  /** Room for that many bytes, begun at a multiple of 16; grows the memory, so views taken before are void. */
  take(bytes: number): Pointer;
  /** Copies bytes in. */
  keep(bytes: Uint8Array): Pointer;
  mark(): Pointer;
  release(mark: Pointer): void;
  floats(at: Pointer, count: number): Float32Array;
  shorts(at: Pointer, count: number): Int16Array;
  integers(at: Pointer, count: number): Int32Array;
}

/** An arena over the memory of the kernels. */
export function makeArena({ memory }: Kernels): Arena {
  let next = reserved;
  const take = (bytes: number): Pointer => {
    const at = next;
    next += Math.ceil(bytes / 16) * 16;
    if (next > memory.buffer.byteLength) memory.grow(Math.ceil((next - memory.buffer.byteLength) / page));
    return at;
  };
  return {
    take,
    keep(bytes) {
      const at = take(bytes.length);
      new Uint8Array(memory.buffer).set(bytes, at);
      return at;
    },
    mark: () => next,
    release(mark) {
      next = mark;
    },
    floats: (at, count) => new Float32Array(memory.buffer, at, count),
    shorts: (at, count) => new Int16Array(memory.buffer, at, count),
    integers: (at, count) => new Int32Array(memory.buffer, at, count),
  };
}
