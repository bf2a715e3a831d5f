import type { Pack } from '../pack.ts';
import { wordFeatures } from './word-features.ts';

/** What 1.0 is among the 16-bit activations of the kernels. */
const unit = 4096;
/** How many words are remembered before all are forgotten. */
const remembered = 20_000;

/** Gives a word's activations: `wordWidth` for the word as a whole, then `partWidth` for its parts. */
export type EmbedWord = (form: string) => Int16Array;

/** Reads the embedding tables of a model file. */
export function loadEmbeddings(pack: Pack, wordWidth: number, partWidth: number): EmbedWord {
  const keys = new Uint32Array(copyOf(pack.section('keys')));
  const words = {
    values: new Int8Array(copyOf(pack.section('word'))),
    scales: new Float32Array(copyOf(pack.section('word.scale'))),
  };
  const parts = {
    values: new Int8Array(copyOf(pack.section('part'))),
    scales: new Float32Array(copyOf(pack.section('part.scale'))),
  };
  const known = new Map<string, Int16Array>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const { key, affixes, grams } = wordFeatures(form);
    const sum = new Float64Array(wordWidth + partWidth);
    add(sum, 0, wordWidth, words, rowOf(keys, key), 1);
    for (const row of affixes) add(sum, wordWidth, partWidth, parts, row, 1);
    for (const row of grams) add(sum, wordWidth, partWidth, parts, row, 1 / grams.length);
    const activations = Int16Array.from(sum, (value) => Math.max(-32_767, Math.min(32_767, Math.round(value * unit))));
    if (known.size >= remembered) known.clear();
    known.set(form, activations);
    return activations;
  };
}

interface Table {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

function add(sum: Float64Array, from: number, width: number, table: Table, row: number, weight: number): void {
  const scale = (table.scales[row] ?? 0) * weight;
  for (let index = 0; index < width; index += 1) {
    sum[from + index] = (sum[from + index] ?? 0) + scale * (table.values[row * width + index] ?? 0);
  }
}

/** The row of a key in the sorted keys, counted from 1; 0, the row of unknown words, where it is not among them. */
function rowOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle + 1;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
