import { kernelBytes } from './kernels.wasm.ts';

/** What is used of the global of that name, which the compiler's own library has for browsers only. */
declare const WebAssembly: {
  instantiate(binary: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** Where something lies in the kernels' memory, in bytes. */
export type Pointer = number;

/** The inner loops in WebAssembly; training/kernels/assembly/kernels.ts says what each does. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  affine(
    x: Pointer,
    w: Pointer,
    scale: Pointer,
    bias: Pointer,
    out: Pointer,
    count: number,
    width: number,
    rows: number,
  ): void;
  lstm(
    x: Pointer,
    starts: Pointer,
    lengths: Pointer,
    sentences: number,
    width: number,
    size: number,
    w: Pointer,
    scale: Pointer,
    bias: Pointer,
    out: Pointer,
    outWidth: number,
    backwards: number,
    work: Pointer,
  ): void;
  product(x: Pointer, w: Pointer, bias: Pointer, out: Pointer, count: number, width: number, rows: number): void;
  rectify(x: Pointer, count: number): void;
  joinRows(a: Pointer, b: Pointer, pairs: Pointer, out: Pointer, count: number, width: number): void;
}

/** Compiles the kernels; each call has a memory of its own. */
export async function loadKernels(): Promise<Kernels> {
  const binary = Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(binary);
  return instance.exports as Kernels;
}
