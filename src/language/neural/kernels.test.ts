import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seededRandom } from '../../stats/seeded-random.ts';
import { type Arena, makeArena } from './arena.ts';
import { type Kernels, loadKernels, type Pointer } from './kernels.ts';
import { kernelSource } from './kernels.wasm.ts';

const random = seededRandom(7);
const integers = (count: number, bound: number): number[] =>
  Array.from({ length: count }, () => Math.floor((random() * 2 - 1) * bound));

async function setUp(): Promise<{ kernels: Kernels; arena: Arena; shorts: Put; bytes: Put; floats: Put; words: Put }> {
  const kernels = await loadKernels();
  const arena = makeArena(kernels);
  const put =
    (make: (values: readonly number[]) => ArrayBufferView): Put =>
    (values) => {
      const { buffer, byteOffset, byteLength } = make(values);
      return arena.keep(new Uint8Array(buffer, byteOffset, byteLength));
    };
  return {
    kernels,
    arena,
    shorts: put((values) => Int16Array.from(values)),
    bytes: put((values) => Int8Array.from(values)),
    floats: put((values) => Float32Array.from(values)),
    words: put((values) => Int32Array.from(values)),
  };
}

type Put = (values: readonly number[]) => Pointer;

it('are compiled from the source that is here', () => {
  const source = readFileSync(new URL('../../../training/kernels/assembly/kernels.ts', import.meta.url));
  expect(kernelSource).toBe(createHash('sha256').update(source).digest('hex'));
});

it.each([1, 3, 4, 9])('multiply %i rows of activations by rows of weights', async (count) => {
  const { kernels, arena, shorts, bytes, floats } = await setUp();
  const [width, rows] = [48, 6];
  const [x, w, bias] = [integers(count * width, 32_767), integers(rows * width, 127), integers(rows, 9)];
  const scale = Array.from({ length: rows }, (_, row) => 2 ** -(row + 12));
  const out = arena.take(count * rows * 4);
  kernels.affine(shorts(x), bytes(w), floats(scale), floats(bias), out, count, width, rows);
  const expected = Array.from({ length: count * rows }, (_, at) => {
    const [i, r] = [Math.floor(at / rows), at % rows];
    let sum = 0;
    for (let k = 0; k < width; k += 1) sum += (x[i * width + k] ?? 0) * (w[r * width + k] ?? 0);
    return Math.fround((bias[r] ?? 0) + Math.fround((scale[r] ?? 0) * Math.fround(sum)));
  });
  expect([...arena.floats(out, count * rows)]).toEqual(expected);
});

it('multiply floats, and rectify and join rows', async () => {
  const { kernels, arena, floats, words } = await setUp();
  const [x, w] = [integers(3 * 8, 50), integers(2 * 8, 50)];
  const out = arena.take(3 * 2 * 4);
  kernels.product(floats(x), floats(w), floats([0.5, -1]), out, 3, 8, 2);
  const dot = (i: number, r: number): number =>
    w.slice(r * 8, r * 8 + 8).reduce((sum, value, k) => sum + value * (x[i * 8 + k] ?? 0), 0);
  expect([...arena.floats(out, 6)]).toEqual([0, 1, 2].flatMap((i) => [dot(i, 0) + 0.5, dot(i, 1) - 1]));
  const signed = floats([-1, 2, -3, 4]);
  kernels.rectify(signed, 4);
  expect([...arena.floats(signed, 4)]).toEqual([0, 2, 0, 4]);
  const joined = arena.take(2 * 4 * 4);
  kernels.joinRows(floats([1, 1, 1, 1, -9, 1, 1, 1]), floats([0, 0, 0, 0, 5, 6, 7, 8]), words([1, 0]), joined, 2, 4);
  expect([...arena.floats(joined, 8)]).toEqual([6, 7, 8, 9, 0, 1, 1, 1]);
});

it('run an LSTM layer in either direction as its definition says (Hochreiter and Schmidhuber 1997)', async () => {
  const { kernels, arena, shorts, bytes, floats, words } = await setUp();
  const [width, size, unit] = [16, 16, 4096];
  const lengths = [5, 5, 3, 1, 1];
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, each) => sum + each, 0));
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const x = integers(total * width, 2 * unit);
  const w = integers(4 * size * (width + size), 127);
  const [scale, bias] = [
    w.slice(0, 4 * size).map(() => 0.01 / unit),
    integers(4 * size, 10).map((value) => value / 10),
  ];
  const places = {
    x: shorts(x),
    w: bytes(w),
    scale: floats(scale),
    bias: floats(bias),
    starts: words(starts),
    lengths: words(lengths),
  };
  const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
  for (const backwards of [0, 1]) {
    const out = arena.take(total * 2 * size * 2);
    const work = arena.take(lengths.length * (2 * (width + size) + 20 * size));
    const { x: from, w: weights, scale: scales, bias: biases, starts: first, lengths: each } = places;
    kernels.lstm(
      from,
      first,
      each,
      lengths.length,
      width,
      size,
      weights,
      scales,
      biases,
      out + backwards * size * 2,
      2 * size,
      backwards,
      work,
    );
    const found = arena.shorts(out, total * 2 * size);
    for (const [index, length] of lengths.entries()) {
      let h = Array.from({ length: size }, () => 0);
      let c = h;
      for (let step = 0; step < length; step += 1) {
        const word = (starts[index] ?? 0) + (backwards ? length - 1 - step : step);
        const input = [...x.slice(word * width, (word + 1) * width), ...h];
        const z = Array.from({ length: 4 * size }, (_, row) =>
          input.reduce(
            (sum, value, k) => sum + value * (w[row * (width + size) + k] ?? 0) * (0.01 / unit),
            bias[row] ?? 0,
          ),
        );
        const gate = (which: number, unitIndex: number): number => z[which * size + unitIndex] ?? 0;
        c = c.map((old, j) => sigmoid(gate(1, j)) * old + sigmoid(gate(0, j)) * Math.tanh(gate(3, j)));
        h = c.map((state, j) => Math.round(sigmoid(gate(2, j)) * Math.tanh(state) * unit));
        const row = found.subarray(word * 2 * size + backwards * size, word * 2 * size + backwards * size + size);
        // The kernel's tangent is within 0.0001 of the true one, and errors add up over the steps.
        for (const [j, value] of h.entries()) expect(Math.abs(value - (row[j] ?? 0))).toBeLessThan(0.002 * unit);
      }
    }
  }
});
