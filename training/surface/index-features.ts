import type { Examples } from './gather-examples.ts';

/** Examples whose features are numbered from 0. */
export interface IndexedExamples extends Examples {
  /** The hash of each feature by its number. */
  readonly hashes: Int32Array;
}

/** Numbers the features that are seen at least `minimum` times and leaves the others out: what is rare does not carry over. */
export function indexFeatures(examples: Examples, minimum: number): IndexedExamples {
  // Counted in cells first: a table of all features, most of them rare, would not fit.
  const cells = new Uint32Array(1 << 24);
  const cell = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 8;
  for (const hash of examples.features) cells[cell(hash)] = (cells[cell(hash)] ?? 0) + 1;
  const numbers = new Map<number, number>();
  const features: number[] = [];
  const offsets = [0];
  for (let example = 0; example < examples.labels.length; example += 1) {
    const until = examples.offsets[example + 1] ?? 0;
    for (let at = examples.offsets[example] ?? 0; at < until; at += 1) {
      const hash = examples.features[at] ?? 0;
      if ((cells[cell(hash)] ?? 0) < minimum) continue;
      const number = numbers.get(hash) ?? numbers.size;
      numbers.set(hash, number);
      features.push(number);
    }
    offsets.push(features.length);
  }
  return { features, offsets, labels: examples.labels, hashes: Int32Array.from(numbers.keys()) };
}
