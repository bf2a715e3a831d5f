import { type AroundPassages, aroundPassages } from './around-passages.ts';
import { type Alignment, sharedPassages } from './shared-passages.ts';
import type { TextPrint } from './text-print.ts';
import { tokenKinds } from './tokens.ts';

/** In what two texts are alike: all shares are 0 to 1. */
export interface Likeness extends Alignment, AroundPassages {
  /** Of the shorter text's shingles of words, those in the longer: 1 for a truncated copy. */
  readonly containment: number;
  /** Of the shingles of either, those in both. */
  readonly jaccard: number;
  /** Of the shingles of names and numbers of the text that has fewer, those in the other; null where it has none. */
  readonly names: number | null;
  /** Of the different numbers of two digits or more of the text that has fewer, those in the other; null where it has none. */
  readonly numbers: number | null;
}

/** Compares two texts by their prints; linear in both. */
export function likenessOf(a: TextPrint, b: TextPrint): Likeness {
  const words = overlap(new Set(a.words), new Set(b.words));
  const names = overlap(new Set(a.names), new Set(b.names));
  const numbers = overlap(numbersOf(a), numbersOf(b));
  const alignment = sharedPassages(a, b);
  return {
    containment: words.least === 0 ? 0 : words.shared / words.least,
    jaccard: words.either === 0 ? 0 : words.shared / words.either,
    names: names.least === 0 ? null : names.shared / names.least,
    numbers: numbers.least === 0 ? null : numbers.shared / numbers.least,
    ...alignment,
    ...aroundPassages(a, b, alignment.passages),
  };
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>) {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of fewer) if (more.has(each)) shared++;
  return { shared, least: fewer.size, either: a.size + b.size - shared };
}

function numbersOf({ tokens }: TextPrint): Set<number> {
  const numbers = new Set<number>();
  for (const [i, kind] of tokens.kinds.entries())
    if (kind === tokenKinds.number && tokens.ends[i]! - tokens.starts[i]! > 1) numbers.add(tokens.hashes[i]!);
  return numbers;
}
